import type { Core } from '@strapi/strapi';

/**
 * What PostgreSQL says of a transaction that it gave up for another's sake: a deadlock, a
 * serialization failure, and what any statement after either is answered.
 */
const GIVEN_UP: ReadonlySet<string> = new Set(['40P01', '40001', '25P02']);

/** Each further one meets what the others have written by then. */
const MOST_TRIES = 4;

const wasGivenUp = (error: unknown): boolean =>
  GIVEN_UP.has(String((error as { code?: unknown } | null)?.code));

/**
 * Writes in one transaction, and again where the database gave it up: of two people who link each
 * other's entries at the same moment, both hold one and wait for the other. The second to be done
 * finds what the first has written, and is refused, if at all, in words.
 * @param write may be called several times; what it wrote before is undone by then
 */
export async function inOwnTurn<T>(strapi: Core.Strapi, write: () => Promise<T>): Promise<T> {
  // Part of a greater transaction: that one is given up as a whole.
  const mayRepeat = !strapi.db.inTransaction();
  for (let tries = 1; ; tries += 1) {
    try {
      return (await strapi.db.transaction(write)) as T;
    } catch (error) {
      if (!mayRepeat || tries >= MOST_TRIES || !wasGivenUp(error)) throw error;
    }
  }
}
