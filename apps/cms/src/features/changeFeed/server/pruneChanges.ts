import type { Core } from '@strapi/strapi';
import { LIVE } from './liveTable';
import { CHANGED_DOCUMENTS, CHANGES } from '../../../pipeline/record/changeTables';
import { readHead } from '../../../pipeline/record/revisions';

export const KEPT_REVISIONS = 10_000;
export const KEPT_DAYS = 30;
/** How many revisions go by from one pruning to the next. */
export const PRUNE_EVERY = 500;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Forgets revisions that are both old and many: at least 30 days and 10,000 of them stay. Addresses
 * are not forgotten.
 * @returns the last revision forgotten; 0 for none
 */
export async function pruneChanges(strapi: Core.Strapi, now: Date = new Date()): Promise<number> {
  const head = await readHead(strapi);
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
  return strapi.db.transaction(async ({ trx }) => {
    const young: { revision: number | null } | undefined = await trx(CHANGES)
      .where('at', '>=', before)
      .min('revision as revision')
      .first();
    const last = Math.min(head - KEPT_REVISIONS, (young?.revision ?? head + 1) - 1);
    if (last < 1) return 0;
    for (const table of [CHANGES, CHANGED_DOCUMENTS, LIVE])
      await trx(table).where('revision', '<=', last).delete();
    return last;
  });
}
