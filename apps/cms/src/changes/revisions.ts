import type { Core } from '@strapi/strapi';
import { withConnection } from '../database/connection';
import type { Change, Revision } from './change';
import { CHANGES, COUNTER } from './changeTables';

/** The last revision; 0 before the first. */
export async function readHead(strapi: Core.Strapi): Promise<number> {
  const row = await withConnection(strapi, (connection) =>
    connection(COUNTER).where({ id: 1 }).first<{ head: number } | undefined>('head'),
  );
  if (!row) throw new Error('The change record has no counter');
  return row.head;
}

/** The revisions after one, in order. */
export async function readSince(
  strapi: Core.Strapi,
  since: number,
  limit: number,
): Promise<Revision[]> {
  const rows = await withConnection(strapi, (connection) =>
    connection(CHANGES)
      .where('revision', '>', since)
      .orderBy('revision')
      .limit(limit)
      .select<{ revision: number; at: string; changes: string }[]>('revision', 'at', 'changes'),
  );
  return rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as Change[] }));
}

export interface CatchUp {
  head: number;
  /** The first revision still kept; one more than `head` when none is. */
  oldest: number;
  revisions: Revision[];
  /** The asker's revision is none of this record, or too old: it must render everything again. */
  reset: boolean;
}

/** What a site that stands at revision `since` has missed. */
export async function readCatchUp(
  strapi: Core.Strapi,
  since: number,
  limit: number,
): Promise<CatchUp> {
  const revisions = await readSince(strapi, since, limit);
  // Read after them, so that the head is never behind what is answered.
  const head = await readHead(strapi);
  const first = await withConnection(strapi, (connection) =>
    connection(CHANGES).min<{ oldest: number | null }>('revision as oldest').first(),
  );
  const oldest = first?.oldest ?? head + 1;
  const reset = since < oldest - 1 || since > head;
  return { head, oldest, revisions: reset ? [] : revisions, reset };
}
