import { refreshForVisitor } from '../../engine/render/refreshForVisitor.server';
import { CmsUnavailableError } from '../../errors';
import { cachedJson } from '../../engine/store/cachedJson.server';
import { siteLinks } from '../../engine/platform/locales.server';
import type { EmbedSettings } from './embedSettings';

/**
 * What partners set, as the CMS last said. It is a path of the page index, written again by the
 * same push as the pages: a partner that is suspended is refused as soon as pages would change.
 * @throws CmsUnavailableError when it was never read and can't be now
 */
export async function cachedEmbedSettings(): Promise<EmbedSettings> {
  const path = siteLinks().build({ kind: 'machine', name: 'embed-settings' });
  const cached = await written(path);
  if (cached) return cached;
  await refreshForVisitor(path);
  const refreshed = await written(path);
  if (!refreshed) throw new CmsUnavailableError('The settings of embeds could not be read');
  return refreshed;
}

/** An earlier version kept a list of partners, without their numbers. */
async function written(path: string): Promise<EmbedSettings | null> {
  const kept = (await cachedJson(path)) as EmbedSettings | EmbedSettings['partners'] | null;
  return Array.isArray(kept) ? null : kept;
}
