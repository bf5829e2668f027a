import { cityDay } from '@entente/model/cityDay';
import { formatPartialDate, parsePartialDate } from '@entente/model/partialDate';
import type { Core } from '@strapi/strapi';
import { withConnection } from '../../database/connection';
import { cmsEnv } from '../../env';
import { readKept, type KeptMessage } from '../../mail/localMail';
import { messagesIn, type MessageLanguage } from '../../messages/messages';
import { REMINDER_COLUMNS, REMINDERS, type Reminder } from './reminderTable';
import { ABOUT_REMINDERS } from './sendReminders';

const MOST_REMINDERS = 20;
const MOST_MESSAGES = 5;

/** A reminder as the desk shows it. */
export interface ToldReminder {
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
  last: ToldReminder[];
  /** What was kept instead of being sent; null where mail is sent. */
  kept: KeptMessage[] | null;
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
  const { states } = messagesIn(language).reminder;
  const { kinds } = messagesIn(language).desk;
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
      kindWords: kinds[kind],
      deadlineWords: dayWords(deadline, language),
      state,
      stateWords: states[state],
      triedWords: claimedAt ? dayWords(cityDay(new Date(claimedAt)), language) : '',
      reason,
    })),
    kept: mail === 'file' ? await readKept(ABOUT_REMINDERS, MOST_MESSAGES) : null,
  };
}
