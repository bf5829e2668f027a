/** A database takes some thousands of values in one question: SQLite 32,766, PostgreSQL 65,535. */
const A_BATCH = 1_000;

/**
 * Asks about some keys at a time.
 * @param ask what is known of some of the keys; undefined: nothing
 * @returns what is known of all of them
 */
export async function inBatches<Known>(
  keys: readonly string[],
  ask: (some: readonly string[]) => Promise<ReadonlyMap<string, Known>> | undefined,
): Promise<ReadonlyMap<string, Known>> {
  const known = new Map<string, Known>();
  for (let first = 0; first < keys.length; first += A_BATCH) {
    const answer = await ask(keys.slice(first, first + A_BATCH));
    for (const [key, value] of answer ?? []) known.set(key, value);
  }
  return known;
}
