import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { currentPerson } from '../../../platform/access/currentPerson';
import { recordAudit } from '../../../pipeline/record/recordAudit';
import { withConnection } from '../../../platform/database/connection';
import { publicRows, rowsOf } from '../../../pipeline/entry/rows';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import type { DraftVersion } from '../../../pipeline/publication/draftVersion';
import { refuseMissedEmbargo } from '../../../pipeline/publication/refuseEmbargoed';
import { refusePublication } from '../../../pipeline/publication/refusePublication';
import { refuseUnread } from '../../../pipeline/publication/refuseUnread';
import { traitsOf } from '../../../platform/contentTypes/traits';
import { currentOverride } from '../../../platform/access/override';
import { momentOf, sayProblem, type Disambiguation } from './moment';
import { SCHEDULES, type Schedule, type ScheduledAction } from './scheduleTable';
import { scheduleWords } from '../words/scheduleWords';
import { pipelineWords } from '../../../pipeline/words/pipelineWords';

export interface ScheduleRequest {
  uid: UID.ContentType;
  documentId: string;
  locale: string;
  action: ScheduledAction;
  /** 'YYYY-MM-DDTHH:mm' in the zone. */
  local: string;
  zone: string;
  disambiguation: Disambiguation | null;
  /** Which version of the draft was read; that of now where nobody says. */
  read?: DraftVersion;
}

/**
 * Puts a publication or a withdrawal in the ledger, in the place of the one that waited for the
 * same entry, language and action. A publication is of the version that was read: later words void
 * it.
 * @param now milliseconds since 1970
 * @throws ValidationError in the editor's language
 * @throws ChangedSinceError where the draft has been written since it was read
 */
export async function makeSchedule(
  strapi: Core.Strapi,
  { uid, documentId, locale, action, local, zone, disambiguation, read }: ScheduleRequest,
  madeBy: string,
  now: number = Date.now(),
): Promise<void> {
  const language = readersLanguage(strapi);
  const refuseSchedule = (message: string) => {
    throw new errors.ValidationError(message);
  };
  const moment = momentOf(local, zone, disambiguation, now);
  if ('problem' in moment) return refuseSchedule(sayProblem(moment.problem, local, zone, language));
  const { isLocalized } = traitsOf(strapi, uid);
  const rows = (await rowsOf(strapi, uid, documentId)).filter(
    (row) => !isLocalized || row.locale === locale,
  );
  if (rows.length === 0) return refuseSchedule(pipelineWords.say(language, 'publication.notSaved'));
  if (publicRows(strapi, uid, rows).length === 0) {
    const waiting = { documentId, locale, at: moment.at };
    // What is not public yet can be withdrawn only after a publication that waits.
    if (action === 'unpublish' && !(await waitsFor(strapi, waiting, 'publish', '<')))
      return refuseSchedule(scheduleWords.say(language, 'problems.notPublic'));
    // What is withdrawn before it goes online would stay online for good.
    if (action === 'publish' && (await waitsFor(strapi, waiting, 'unpublish', '<=')))
      return refuseSchedule(scheduleWords.say(language, 'problems.withdrawnBefore'));
  }
  const entry = { document_id: documentId, locale: isLocalized ? locale : '', action };
  await strapi.db.transaction(async ({ trx }) => {
    let version: DraftVersion | null = null;
    // A schedule is a publication by whoever makes it, of what they read.
    if (action === 'publish') {
      version = await refuseUnread(strapi, { uid, documentId }, locale, read);
      const locales = isLocalized ? [locale] : null;
      const asked = { uid, documentId, locales, at: moment.at };
      await refuseMissedEmbargo(strapi, asked, now);
      await refusePublication(strapi, asked);
    }
    const ended = { state: 'cancelled', ended_at: new Date(now).toISOString() };
    await trx(SCHEDULES)
      .where({ ...entry, state: 'waiting' })
      .update(ended);
    await trx(SCHEDULES).insert({
      ...entry,
      uid,
      at: moment.at.toISOString(),
      zone,
      state: 'waiting',
      made_by: madeBy,
      made_by_id: currentPerson(strapi)?.id ?? null,
      override_reason: currentOverride(strapi)?.reason ?? null,
      language,
      version,
      made_at: new Date(now).toISOString(),
    });
    const audited = { uid, documentId, locale: entry.locale };
    await recordAudit(strapi, 'schedule', audited, { action, at: moment.at.toISOString(), zone });
  });
}

/** Whether the entry waits for an action before a moment, or no later than it. */
async function waitsFor(
  strapi: Core.Strapi,
  { documentId, locale, at }: { documentId: string; locale: string; at: Date },
  action: ScheduledAction,
  order: '<' | '<=',
): Promise<boolean> {
  const found = await withConnection(strapi, (connection) =>
    connection(SCHEDULES)
      .where({ document_id: documentId, action, state: 'waiting' })
      .whereIn('locale', [locale, ''])
      .where('at', order, at.toISOString())
      .first<{ id: number } | undefined>('id'),
  );
  return found !== undefined;
}

/** @returns false when it waits no more: it was carried out, or cancelled by somebody else */
export async function cancelSchedule(
  strapi: Core.Strapi,
  { id, uid, documentId, locale, action, at }: Schedule,
): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }) => {
    const count: number = await trx(SCHEDULES)
      .where({ id, state: 'waiting' })
      .update({ state: 'cancelled', ended_at: new Date().toISOString() });
    if (count === 1)
      await recordAudit(
        strapi,
        'unschedule',
        { uid: uid as UID.ContentType, documentId, locale },
        { action, at },
      );
    return count === 1;
  });
}
