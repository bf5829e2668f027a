import type { Core } from '@strapi/strapi';

export const REMINDERS = 'entente_reminders';

/**
 * - `waiting`: it is to be sent
 * - `sending`: a CMS process is at it, since `claimed_at`
 * - `sent`: it has left
 * - `failed`: it has not, for `reason`; it is tried again
 */
export type ReminderState = 'waiting' | 'sending' | 'sent' | 'failed';

export interface Reminder {
  documentId: string;
  kind: 'expiry' | 'notice';
  /** The first day that the deadline may fall on: a new deadline is reminded of anew. */
  deadline: string;
  title: string;
  state: ReminderState;
  reason: string | null;
  /** When it was last tried, ISO 8601 in UTC. */
  claimedAt: string | null;
}

/** The columns by the names of `Reminder`, for `select`. */
export const REMINDER_COLUMNS = {
  documentId: 'document_id',
  kind: 'kind',
  deadline: 'deadline',
  title: 'title',
  state: 'state',
  reason: 'reason',
  claimedAt: 'claimed_at',
};

/** Which reminder was sent, so that it is sent once however many CMS processes look. */
export function registerReminderTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::reminder',
    singularName: 'entente_reminder',
    tableName: REMINDERS,
    attributes: {
      id: { type: 'increments' },
      documentId: { type: 'string' },
      kind: { type: 'string' },
      deadline: { type: 'string' },
      title: { type: 'text' },
      state: { type: 'string' },
      reason: { type: 'text' },
      claimedAt: { type: 'string' },
    },
    indexes: [
      {
        name: 'entente_reminders_once',
        columns: ['document_id', 'kind', 'deadline'],
        type: 'unique',
      },
    ],
  });
}
