import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { currentPerson } from '../access/currentPerson';
import { recordAudit } from '../audit/recordAudit';
import { withConnection } from '../database/connection';
import { publicRows, rowsOf } from '../documents/rows';
import { messagesIn, readersLanguage } from '../messages/messages';
import { refuseMissedEmbargo } from '../publication/refuseEmbargoed';
import { refusePublication } from '../publication/refusePublication';
import { traitsOf } from '../relations/contentType';
import { currentOverride } from '../review/override';
import { momentOf, sayProblem, type Fold } from './moment';
import { SCHEDULES, type Schedule, type ScheduledAction } from './scheduleTable';

export interface AskedSchedule {
  uid: UID.ContentType;
  documentId: string;
  locale: string;
  action: ScheduledAction;
  /** 'YYYY-MM-DDTHH:mm' in the zone. */
  local: string;
  zone: string;
  fold: Fold | null;
}

/**
 * Puts a publication or a withdrawal in the ledger, in the place of the one that waited for the
 * same entry, language and action.
 * @param now milliseconds since 1970
 * @throws ValidationError in the editor's language
 */
export async function makeSchedule(
  strapi: Core.Strapi,
  { uid, documentId, locale, action, local, zone, fold }: AskedSchedule,
  madeBy: string,
  now: number = Date.now(),
): Promise<void> {
  const language = readersLanguage(strapi);
  const messages = messagesIn(language).schedule;
  const refuse = (message: string) => {
    throw new errors.ValidationError(message);
  };
  const moment = momentOf(local, zone, fold, now);
  if ('problem' in moment) return refuse(sayProblem(moment.problem, local, zone, language));
  const { isLocalized } = traitsOf(strapi, uid);
  const rows = (await rowsOf(strapi, uid, documentId)).filter(
    (row) => !isLocalized || row.locale === locale,
  );
  if (rows.length === 0) return refuse(messages.missing);
  if (action === 'unpublish' && publicRows(strapi, uid, rows).length === 0)
    await expectPublication(strapi, documentId, locale, moment.at, () =>
      refuse(messages.notPublic),
    );
  const entry = { document_id: documentId, locale: isLocalized ? locale : '', action };
  await strapi.db.transaction(async ({ trx }) => {
    // A schedule is a publication by whoever makes it.
    if (action === 'publish') {
      const locales = isLocalized ? [locale] : null;
      await refuseMissedEmbargo(strapi, uid, documentId, moment.at, now);
      await refusePublication(strapi, uid, documentId, locales, moment.at);
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
      made_at: new Date(now).toISOString(),
    });
    const audited = { uid, documentId, locale: entry.locale };
    await recordAudit(strapi, 'schedule', audited, { action, at: moment.at.toISOString(), zone });
  });
}

/** What is not public yet can be withdrawn only after a publication that waits. */
async function expectPublication(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
  at: Date,
  otherwise: () => void,
): Promise<void> {
  const before = await withConnection(strapi, (connection) =>
    connection(SCHEDULES)
      .where({ document_id: documentId, action: 'publish', state: 'waiting' })
      .whereIn('locale', [locale, ''])
      .where('at', '<', at.toISOString())
      .first<{ id: number } | undefined>('id'),
  );
  if (!before) otherwise();
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
