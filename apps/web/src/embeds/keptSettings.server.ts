import { setTimeout as pause } from 'node:timers/promises';
import { refreshPages, urgency } from '../server/engine.server';
import { CmsUnavailableError } from '../server/errors';
import { keptJson } from '../server/keptJson.server';
import { siteLinks } from '../server/locales.server';
import { visitorTimeoutMs } from '../server/rendering.server';
import type { PartnerEmbeds } from './embedSettings';

/**
 * What partners set, as the CMS last said. It is a path of the page index, written again by the
 * same push as the pages: a partner that is suspended is refused as soon as pages would change.
 * @throws CmsUnavailableError when it was never read and can't be now
 */
export async function keptSettings(): Promise<readonly PartnerEmbeds[]> {
  const path = siteLinks().build({ kind: 'machine', name: 'embed-settings' });
  const kept = (await keptJson(path)) as PartnerEmbeds[] | null;
  if (kept) return kept;
  const wait = pause(visitorTimeoutMs, undefined, { ref: false });
  await Promise.race([refreshPages([[path]], urgency.change), wait]);
  const written = (await keptJson(path)) as PartnerEmbeds[] | null;
  if (!written) throw new CmsUnavailableError('The settings of embeds could not be read');
  return written;
}
