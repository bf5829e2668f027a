import { refreshForVisitor } from '../../engine/render/refreshForVisitor.server';
import { CmsUnavailableError } from '../../errors';
import { cachedJson } from '../../engine/store/cachedJson.server';
import { siteLinks } from '../../engine/platform/locales.server';
import type { PartnerEmbeds } from './embedSettings';

/**
 * What partners set, as the CMS last said. It is a path of the page index, written again by the
 * same push as the pages: a partner that is suspended is refused as soon as pages would change.
 * @throws CmsUnavailableError when it was never read and can't be now
 */
export async function cachedEmbedSettings(): Promise<readonly PartnerEmbeds[]> {
  const path = siteLinks().build({ kind: 'machine', name: 'embed-settings' });
  const cached = (await cachedJson(path)) as PartnerEmbeds[] | null;
  if (cached) return cached;
  await refreshForVisitor(path);
  const written = (await cachedJson(path)) as PartnerEmbeds[] | null;
  if (!written) throw new CmsUnavailableError('The settings of embeds could not be read');
  return written;
}
