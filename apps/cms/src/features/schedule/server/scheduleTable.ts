import type { Core } from '@strapi/strapi';

export const SCHEDULES = 'entente_schedules';

/**
 * - `waiting`: its moment has not come
 * - `done`: it was carried out at its moment
 * - `late`: it was carried out, but later: nothing ran at its moment
 * - `failed`: it was refused; `reason` says why
 * - `cancelled`: somebody thought better of it
 * - `voided`: the draft is no longer what was read when it was made; `reason` says who wrote
 */
export type ScheduleState = 'waiting' | 'done' | 'late' | 'failed' | 'cancelled' | 'voided';

export type ScheduledAction = 'publish' | 'unpublish';

export interface Schedule {
  id: number;
  uid: string;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
  action: ScheduledAction;
  /** The moment, ISO 8601 in UTC. */
  at: string;
  /** The zone in which it was given, to tell it again as it was meant. */
  zone: string;
  state: ScheduleState;
  reason: string | null;
  /** Who asked for it: a name to be read, and the language to write a reason in. */
  madeBy: string;
  /** Number of that administrator; null for the system. */
  madeById: number | null;
  /** Why they publish what they wrote last; null where they don't. */
  overrideReason: string | null;
  language: string;
  /** What was read, which alone is published; null for a withdrawal, and for one of before. */
  version: string | null;
  madeAt: string;
  endedAt: string | null;
}

/** The columns by the names of `Schedule`, for `select`. */
export const SCHEDULE_COLUMNS = {
  id: 'id',
  uid: 'uid',
  documentId: 'document_id',
  locale: 'locale',
  action: 'action',
  at: 'at',
  zone: 'zone',
  state: 'state',
  reason: 'reason',
  madeBy: 'made_by',
  madeById: 'made_by_id',
  overrideReason: 'override_reason',
  language: 'language',
  version: 'version',
  madeAt: 'made_at',
  endedAt: 'ended_at',
};

/** The ledger of what is to be published or withdrawn at a moment, and of what became of it. */
export function registerScheduleTable(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: 'entente::schedule',
    singularName: 'entente_schedule',
    tableName: SCHEDULES,
    attributes: {
      id: { type: 'increments' },
      uid: { type: 'string' },
      documentId: { type: 'string' },
      locale: { type: 'string' },
      action: { type: 'string' },
      at: { type: 'string' },
      zone: { type: 'string' },
      state: { type: 'string' },
      reason: { type: 'text' },
      madeBy: { type: 'string' },
      madeById: { type: 'integer' },
      overrideReason: { type: 'text' },
      language: { type: 'string' },
      version: { type: 'text' },
      madeAt: { type: 'string' },
      endedAt: { type: 'string' },
    },
    indexes: [
      { name: 'entente_schedules_due', columns: ['state', 'at'] },
      { name: 'entente_schedules_entry', columns: ['document_id'] },
    ],
  });
}
