import type { Core } from '@strapi/strapi';
import { withConnection } from '../../../platform/database/connection';
import { AUDIT } from '../../../pipeline/record/auditTable';
import { withTitles } from '../../../pipeline/entry/titles';
import { SCHEDULE_COLUMNS, SCHEDULES, type Schedule } from './scheduleTable';

/** A line of the ledger, as staff read it. */
export interface ScheduleResponse extends Schedule {
  /** What the entry is called in that language; empty when it is deleted. */
  title: string;
}

/**
 * What somebody scheduled that was voided, the last first, as long as nothing became of it since: it
 * was neither scheduled again nor published.
 */
export async function readVoided(
  strapi: Core.Strapi,
  personId: number,
  most: number,
): Promise<ScheduleResponse[]> {
  const voided = await withConnection(strapi, (connection) =>
    connection(`${SCHEDULES} as voided`)
      .where({ 'voided.state': 'voided', 'voided.made_by_id': personId })
      .whereNotExists(
        connection(`${SCHEDULES} as later`)
          .whereRaw('?? = ??', ['later.document_id', 'voided.document_id'])
          .whereRaw('?? = ??', ['later.locale', 'voided.locale'])
          .whereRaw('?? > ??', ['later.id', 'voided.id'])
          .select(connection.raw('1')),
      )
      .whereNotExists(
        connection(`${AUDIT} as audit`)
          .whereRaw('?? = ??', ['audit.document_id', 'voided.document_id'])
          .whereRaw('?? = ??', ['audit.locale', 'voided.locale'])
          .whereRaw('?? > ??', ['audit.at', 'voided.ended_at'])
          .whereIn('audit.action', ['publish', 'delete'])
          .select(connection.raw('1')),
      )
      .orderBy('voided.id', 'desc')
      .limit(most)
      .select<Schedule[]>(SCHEDULE_COLUMNS),
  );
  return withTitles(strapi, voided);
}

/** How many of those that have ended are told of. */
const MOST_ENDED = 50;

/** What is scheduled for one entry, or for all: first what waits, soonest first, then what ended last. */
export async function readSchedules(
  strapi: Core.Strapi,
  documentId: string | null,
): Promise<ScheduleResponse[]> {
  const schedules = await withConnection(strapi, async (connection) => {
    const of = (isWaiting: boolean) => {
      const rows = connection(SCHEDULES).where('state', isWaiting ? '=' : '<>', 'waiting');
      if (documentId !== null) void rows.andWhere({ document_id: documentId });
      return rows.select<Schedule[]>(SCHEDULE_COLUMNS);
    };
    const waiting = await of(true).orderBy('at').orderBy('id');
    const ended = await of(false).orderBy('ended_at', 'desc').limit(MOST_ENDED);
    return [...waiting, ...ended];
  });
  return withTitles(strapi, schedules);
}

/** Those whose moment has come, in order. */
export async function readDue(strapi: Core.Strapi, now: Date, limit: number): Promise<Schedule[]> {
  return withConnection(strapi, (connection) =>
    connection(SCHEDULES)
      .where({ state: 'waiting' })
      .where('at', '<=', now.toISOString())
      .orderBy('at')
      .orderBy('id')
      .limit(limit)
      .select<Schedule[]>(SCHEDULE_COLUMNS),
  );
}
