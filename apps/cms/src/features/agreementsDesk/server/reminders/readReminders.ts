import { cityDay } from '@entente/model/cityDay';
import { formatPartialDate, parsePartialDate } from '@entente/model/partialDate';
import type { Core } from '@strapi/strapi';
import { withConnection } from '../../../../platform/database/connection';
import { cmsEnv } from '../../../../platform/env';
import { readStoredMessages, type StoredMessage } from '../../../../platform/mail/localMail';
import type { MessageLanguage } from '../../../../platform/messages/words';
import { REMINDER_COLUMNS, REMINDERS, type Reminder } from './reminderTable';
import { ABOUT_REMINDERS } from './sendReminders';
import { agreementsDeskWords } from '../../words/agreementsDeskWords';

const MOST_REMINDERS = 20;
const MOST_MESSAGES = 5;

/** A reminder as the desk shows it. */
export interface ReminderResponse {
  key: string;
  title: string;
  kindWords: string;
  deadlineWords: string;
  state: string;
  stateWords: string;
  /** The day in the city on which it was last tried, in words. */
  triedWords: string;
  reason: string | null;
}

export interface Reminders {
  /** To whom they go; nobody is reminded where it is empty. */
  to: readonly string[];
  last: ReminderResponse[];
  /** What was kept instead of being sent; null where mail is sent. */
  kept: StoredMessage[] | null;
}

const dayWords = (day: string, language: string) => {
  const known = parsePartialDate(day);
  return known ? formatPartialDate(known, language) : '';
};

export async function readReminders(
  strapi: Core.Strapi,
  language: MessageLanguage,
): Promise<Reminders> {
  const { remindersTo, mail } = cmsEnv();
  const rows = await withConnection(strapi, (connection) =>
    connection(REMINDERS)
      .select<Reminder[]>(REMINDER_COLUMNS)
      .orderBy('claimed_at', 'desc')
      .orderBy('id', 'desc')
      .limit(MOST_REMINDERS),
  );
  return {
    to: remindersTo,
    last: rows.map(({ documentId, kind, deadline, title, state, reason, claimedAt }) => ({
      key: `${documentId} ${kind} ${deadline}`,
      title,
      kindWords: agreementsDeskWords.say(language, `kinds.${kind}`),
      deadlineWords: dayWords(deadline, language),
      state,
      stateWords: agreementsDeskWords.say(language, `reminders.states.${state}`),
      triedWords: claimedAt ? dayWords(cityDay(new Date(claimedAt)), language) : '',
      reason,
    })),
    kept: mail === 'file' ? await readStoredMessages(ABOUT_REMINDERS, MOST_MESSAGES) : null,
  };
}
