import type { Core } from '@strapi/strapi';
import { ChangedSinceError } from '../../platform/access/changedSince';
import { currentPerson } from '../../platform/access/currentPerson';
import { readersLanguage } from '../../platform/messages/readersLanguage';
import { titleOf } from '../entry/titles';
import { lockDocument } from '../guard/lockDocument';
import { pipelineWords } from '../words/pipelineWords';
import type { LinkedDocument } from '../relations/publishedLinks';
import { draftLocale, readDraftVersion, saysWhatWasRead, type DraftVersion } from './draftVersion';
import { lastWriter, wroteAlone } from './lastWriter';

/**
 * Refuses what somebody asks of a draft that has been written since they read it. From then on
 * nobody writes it until the transaction ends: call it inside the one that does what is asked.
 * @param read undefined where nobody says what was read, as scripts don't
 * @param ownAreRead whether who asks has read what they wrote themselves, in whichever window: who
 * sends a draft to be read by somebody else publishes nothing by it
 * @returns the version that it is now
 * @throws ChangedSinceError in the editor's language, naming who wrote
 */
export async function refuseUnread(
  strapi: Core.Strapi,
  { uid, documentId }: LinkedDocument,
  locale: string,
  read: DraftVersion | undefined,
  ownAreRead = false,
): Promise<DraftVersion> {
  await lockDocument(strapi, uid, documentId);
  const own = draftLocale(strapi, uid, locale);
  const now = await readDraftVersion(strapi, { uid, documentId }, own);
  if (read === undefined || saysWhatWasRead(read, now)) return now;
  const person = ownAreRead ? currentPerson(strapi) : null;
  if (person && (await wroteAlone(strapi, read, now, own, person.id))) return now;
  const language = readersLanguage(strapi);
  const title = await titleOf(strapi, { uid, documentId, locale: own });
  const by = (await lastWriter(strapi, read, now, own)) ?? '';
  const key = by ? 'unread.by' : 'unread.unknown';
  throw new ChangedSinceError(pipelineWords.say(language, key, { title, by }));
}
