import { cityDay } from '@entente/model/cityDay';
import type { PartialDate } from '@entente/model/partialDate';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { withConnection } from '../../../../platform/database/connection';
import { cmsEnv } from '../../../../platform/env';
import { SUBJECT_HEADER } from '../../../../platform/mail/localMail';
import { localesFor } from '../../../../platform/messages/languageAsked';
import type { MessageLanguage } from '../../../../platform/messages/words';
import { alertsOf, datesOf, type Alert } from '../../../../api/agreement/nextDates';
import { readAgreements, type RecordedAgreement } from '../../../../api/agreement/readAgreements';
import { REMINDERS, type ReminderState } from './reminderTable';
import { reminderText } from './reminderText';

/** What such a message is about, by its header. */
export const ABOUT_REMINDERS = 'agreement-reminder';

/** A process that has been sending for longer has ended without saying so. */
const GIVEN_UP_MS = 60 * 60_000;

/** Messages go out in the site's default language, as far as ours has words for it. */
const mailLanguage = (): MessageLanguage => (cmsEnv().locales[0].startsWith('en') ? 'en' : 'fr');

/** Sends each reminder that has not left yet; none where there is nobody to send it to. */
export async function sendReminders(strapi: Core.Strapi, now: Date = new Date()): Promise<void> {
  if (cmsEnv().remindersTo.length === 0) return;
  const on = cityDay(now);
  for (const agreement of await readAgreements(strapi, 'recorded', localesFor(cmsEnv().locales[0])))
    for (const alert of alertsOf(datesOf(agreement, on), on))
      await remind(strapi, agreement, alert, on, now);
}

async function remind(
  strapi: Core.Strapi,
  agreement: RecordedAgreement,
  alert: Alert,
  on: PartialDate,
  now: Date,
): Promise<void> {
  const { documentId, title } = agreement;
  const own = { document_id: documentId, kind: alert.kind, deadline: alert.date.first };
  const row = { ...own, title, state: 'waiting' satisfies ReminderState };
  await withConnection(strapi, (connection) =>
    connection(REMINDERS).insert(row).onConflict(Object.keys(own)).ignore(),
  );
  if (!(await claim(strapi, own, now))) return;
  const recordOutcome = (state: ReminderState, reason: string | null) =>
    withConnection(strapi, (connection) =>
      connection(REMINDERS).where(own).update({ state, reason, title }),
    );
  try {
    await strapi
      .plugin('email')
      .service('email')
      .send({
        to: cmsEnv().remindersTo.join(', '),
        from: cmsEnv().mailFrom,
        headers: { [SUBJECT_HEADER]: ABOUT_REMINDERS },
        ...reminderText(agreement, alert, on, mailLanguage()),
      });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    strapi.log.error(`A reminder could not be sent, it will be tried again: ${reason}`);
    await recordOutcome('failed', reason);
    return;
  }
  await recordOutcome('sent', null);
}

/** Takes a reminder in hand; false when it has been sent, or another process is at it. */
async function claim(strapi: Core.Strapi, own: object, now: Date): Promise<boolean> {
  const givenUp = new Date(now.getTime() - GIVEN_UP_MS).toISOString();
  const isFree = (rows: Knex.QueryBuilder) =>
    rows
      .whereIn('state', ['waiting', 'failed'])
      .orWhere((taken) => void taken.where('state', 'sending').where('claimed_at', '<', givenUp));
  const count: number = await withConnection(strapi, (connection) =>
    connection(REMINDERS)
      .where(own)
      .andWhere((rows) => void isFree(rows))
      .update({ state: 'sending', claimed_at: now.toISOString() }),
  );
  return count === 1;
}
