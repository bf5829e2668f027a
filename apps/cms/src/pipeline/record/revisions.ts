import type { Core } from '@strapi/strapi';
import type { Change, ChangesResponse, Revision } from '@entente/protocol/changes';
import { withConnection } from '../../platform/database/connection';
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

/** What a site that stands at revision `since` has missed. */
export async function readChanges(
  strapi: Core.Strapi,
  since: number,
  limit: number,
): Promise<ChangesResponse> {
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
