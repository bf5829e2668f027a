import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Written } from '../../../pipeline/contributions';
import { rowsOf, publicRows } from '../../../pipeline/entry/rows';
import { readDraftVersion, saysWhatWasRead } from '../../../pipeline/publication/draftVersion';
import { refusePublication } from '../../../pipeline/publication/refusePublication';
import { recordAudit } from '../../../pipeline/record/recordAudit';
import type { LinkedDocument } from '../../../pipeline/relations/publishedLinks';
import { usesOf, wholesWith } from '../../../pipeline/withdrawal/usesOf';
import { currentPerson } from '../../../platform/access/currentPerson';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { withConnection } from '../../../platform/database/connection';
import { momentText } from '../../../platform/messages/momentText';
import { readersName } from '../../../platform/messages/readersName';
import { scheduleWords } from '../words/scheduleWords';
import { SCHEDULE_COLUMNS, SCHEDULES, type Schedule } from './scheduleTable';

/** The entries that say something else once one is written: itself, its whole, what would make it public. */
async function concerned(strapi: Core.Strapi, entry: LinkedDocument): Promise<LinkedDocument[]> {
  const { uid, documentId } = entry;
  if (!traitsOf(strapi, uid).isPublicByReference)
    return [entry, ...(await wholesWith(strapi, entry))];
  const isPublic = publicRows(strapi, uid, await rowsOf(strapi, uid, documentId)).length > 0;
  return isPublic ? [] : usesOf(strapi, uid, documentId);
}

/** Whether whoever made a schedule could make it again of what they have just written themselves. */
async function mayFollow(strapi: Core.Strapi, schedule: Schedule): Promise<boolean> {
  const { madeById, documentId, locale, at } = schedule;
  if (madeById === null || currentPerson(strapi)?.id !== madeById) return false;
  const uid = schedule.uid as UID.ContentType;
  const locales = locale ? [locale] : null;
  try {
    await refusePublication(strapi, { uid, documentId, locales, at: new Date(at) });
    return true;
  } catch (error) {
    if (error instanceof errors.ValidationError) return false;
    throw error;
  }
}

/** Why a schedule is void, in the language of whoever made it. */
export const voidReason = (schedule: Schedule, by: string | null, now: Date): string =>
  scheduleWords.say(schedule.language === 'en' ? 'en' : 'fr', by ? 'voided.by' : 'voided.unknown', {
    by: by ?? '',
    when: momentText(now.toISOString(), schedule.zone, schedule.language),
  });

/**
 * Voids what is to be published and no longer is what was read when that was decided: whoever made
 * the schedule reads the new words before the public does. Their own words they have read. Call it
 * inside the transaction that wrote.
 */
export async function voidSchedules(
  strapi: Core.Strapi,
  { uid, documentId }: Pick<Written, 'uid' | 'documentId'>,
): Promise<void> {
  const entries = await concerned(strapi, { uid, documentId });
  const waiting = await withConnection(strapi, (connection) =>
    connection(SCHEDULES)
      .whereIn(
        'document_id',
        entries.map((entry) => entry.documentId),
      )
      .where({ action: 'publish', state: 'waiting' })
      .select<Schedule[]>(SCHEDULE_COLUMNS),
  );
  for (const schedule of waiting) {
    const entry = { uid: schedule.uid as UID.ContentType, documentId: schedule.documentId };
    const version = await readDraftVersion(strapi, entry, schedule.locale);
    if (schedule.version === null || saysWhatWasRead(schedule.version, version)) continue;
    const update = (values: object) =>
      withConnection(strapi, (connection) =>
        connection(SCHEDULES).where({ id: schedule.id, state: 'waiting' }).update(values),
      );
    if (await mayFollow(strapi, schedule)) {
      await update({ version });
      continue;
    }
    const now = new Date();
    const reason = voidReason(schedule, readersName(strapi) || null, now);
    await update({ state: 'voided', reason, ended_at: now.toISOString() });
    const { action, at, locale } = schedule;
    await recordAudit(strapi, 'unschedule', { ...entry, locale }, { action, at, reason });
  }
}
