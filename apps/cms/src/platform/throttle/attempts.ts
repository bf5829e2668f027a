import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { ATTEMPTS } from './attemptTable';
import { waitAfter, type Limit } from './wait';

/** One way of counting guesses. */
export interface Gate {
  /** What they are counted by: an account, an address. */
  counts: string;
  /** Whose last guess the wait is counted from. An account’s would let anybody make others wait. */
  spaces: string;
  limit: Limit;
}

/** Guesses of so long ago are forgotten. */
const MEMORY_MS = 3600_000;

/** Neither names nor addresses of people are kept. */
const hashed = (key: string) => createHash('sha256').update(key).digest('base64url');

const keysOf = (gates: readonly Gate[]) => [
  ...new Set(gates.flatMap(({ counts, spaces }) => [counts, spaces])),
];

interface Row {
  key: string;
  failures: number;
  at: string | number;
}

/** Rows of all keys, held until the end of the transaction; in one order, so that none waits for the other. */
async function held(
  trx: Knex.Transaction,
  keys: readonly string[],
  longAgo: number,
): Promise<Map<string, Row>> {
  const names = keys.map(hashed).sort();
  await trx(ATTEMPTS)
    .insert(names.map((key) => ({ key, failures: 0, at: longAgo })))
    .onConflict('key')
    .ignore();
  const rows = await trx(ATTEMPTS).whereIn('key', names).orderBy('key').forUpdate().select<Row[]>();
  return new Map(rows.map((row) => [row.key, row]));
}

/**
 * Counts a guess before it is looked at, so that a thousand at once are a thousand. It is a wrong one
 * until `forgiveAttempt`.
 * @returns how long to wait, in milliseconds, where it comes too early: it is not to be looked at,
 * and not counted either, so that whoever insists waits no longer; 0 where it may go on
 */
export async function countAttempt(
  strapi: Core.Strapi,
  gates: readonly Gate[],
  now: number,
): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    await trx(ATTEMPTS)
      .where('at', '<', now - 24 * MEMORY_MS)
      .delete();
    const rows = await held(trx, keysOf(gates), now - MEMORY_MS);
    const row = (key: string) => rows.get(hashed(key));
    const lately = (key: string) => {
      const { failures = 0, at = 0 } = row(key) ?? {};
      return now - Number(at) < MEMORY_MS ? failures : 0;
    };
    const waits = gates.map(({ counts, spaces, limit }) => {
      const last = Number(row(spaces)?.at ?? 0);
      return last + waitAfter(lately(counts), limit) - now;
    });
    const wait = Math.max(0, ...waits);
    if (wait > 0) return wait;
    for (const key of keysOf(gates))
      await trx(ATTEMPTS)
        .where({ key: hashed(key) })
        .update({ failures: lately(key) + 1, at: now });
    return 0;
  });
}

/** The guess was right. @param forget whose other guesses are forgotten with it */
export async function forgiveAttempt(
  strapi: Core.Strapi,
  gates: readonly Gate[],
  forget: readonly string[],
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx(ATTEMPTS).whereIn('key', forget.map(hashed)).delete();
    const others = keysOf(gates).filter((key) => !forget.includes(key));
    await trx(ATTEMPTS)
      .whereIn('key', others.map(hashed))
      .where('failures', '>', 0)
      .decrement('failures', 1);
  });
}
