import { cityZone } from '@entente/model/cityDay';
import { writtenMoment } from '@entente/model/writtenDate';
import type { Core, UID } from '@strapi/strapi';
import { rowsOf, type EntryRow } from '../entry/rows';
import { refuseAtFields } from '../../platform/messages/refuseAtFields';
import type { MessageLanguage } from '../../platform/messages/words';
import type { PublicationRequest } from '../contributions';
import { pipelineWords } from '../words/pipelineWords';

/** The latest moment before which a document may not be seen; null for none. */
export async function embargoOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<Date | null> {
  if (!('embargoUntil' in strapi.contentType(uid).attributes)) return null;
  const drafts = (await rowsOf(strapi, uid, documentId)).filter((row) => row.publishedAt === null);
  const moments = drafts.flatMap(({ embargoUntil }) =>
    embargoUntil ? Date.parse(embargoUntil) : [],
  );
  return moments.length > 0 ? new Date(Math.max(...moments)) : null;
}

function refuseForEmbargo(
  strapi: Core.Strapi,
  which: 'until' | 'missed' | 'public',
  until: Date,
): void {
  const say = (language: MessageLanguage) => {
    // A message has no browser to ask for its own clocks.
    const moment = writtenMoment(until, cityZone, language, 'long');
    return pipelineWords.say(language, `embargo.${which}`, { moment: `${moment} (${cityZone})` });
  };
  refuseAtFields(strapi, [{ path: ['embargoUntil'], say }]);
}

/**
 * Refuses to make public at a moment what is then under embargo.
 * @throws ValidationError in the editor's language
 */
export async function refuseEmbargoed(
  strapi: Core.Strapi,
  { uid, documentId, at }: PublicationRequest,
): Promise<void> {
  const until = await embargoOf(strapi, uid, documentId);
  if (until && at < until) refuseForEmbargo(strapi, 'until', until);
}

/**
 * Refuses to publish later than an embargo that is still to be lifted: others publish then.
 * @param now milliseconds since 1970
 * @throws ValidationError in the editor's language
 */
export async function refuseMissedEmbargo(
  strapi: Core.Strapi,
  { uid, documentId, at }: PublicationRequest,
  now: number,
): Promise<void> {
  const until = await embargoOf(strapi, uid, documentId);
  if (until && until.getTime() > now && at > until) refuseForEmbargo(strapi, 'missed', until);
}

/**
 * Refuses an embargo to come on what the public has already seen.
 * @throws ValidationError in the editor's language
 */
export function refuseLateEmbargo(
  strapi: Core.Strapi,
  rows: readonly EntryRow[],
  { embargoUntil }: Record<string, unknown>,
): void {
  if (typeof embargoUntil !== 'string' && !(embargoUntil instanceof Date)) return;
  const until = new Date(embargoUntil);
  const isPublic = rows.some(({ publishedAt }) => publishedAt !== null);
  if (isPublic && until.getTime() > Date.now()) refuseForEmbargo(strapi, 'public', until);
}
