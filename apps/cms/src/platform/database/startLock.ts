import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { knex } from 'knex';
import type { CmsEnv } from '../env';

/** Gives the lock back; the death of the process does so too. */
export type Release = () => Promise<void>;

/** One connection, kept as long as it isn't destroyed: it holds the lock. */
const ONE = { min: 1, max: 1 };
/** Our name in the key space of PostgreSQL's advisory locks; any fixed number would do. */
const ADVISORY_KEY = 308_416_532;
const RETRY_MS = 100;

async function lockPostgres(connectionString: string): Promise<Release> {
  const holder = knex({ client: 'pg', connection: { connectionString }, pool: ONE });
  await holder.raw('select pg_advisory_lock(?)', [ADVISORY_KEY]);
  return () => holder.destroy();
}

/**
 * A lock that the system frees when its holder is killed, which a lock file is not: a transaction
 * held open on a database beside the real one.
 */
async function lockFolder(folder: string): Promise<Release> {
  mkdirSync(folder, { recursive: true });
  const holder = knex({
    client: 'better-sqlite3',
    connection: { filename: path.join(folder, 'start.lock') },
    useNullAsDefault: true,
    pool: { ...ONE, afterCreate: withoutWaiting },
  });
  for (;;) {
    try {
      await holder.raw('BEGIN EXCLUSIVE');
      return () => holder.destroy();
    } catch (error) {
      if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error;
      await sleep(RETRY_MS);
    }
  }
}

/** SQLite itself would wait on our only thread. */
function withoutWaiting(
  connection: { pragma(statement: string): unknown },
  done: (error: Error | null, connection: unknown) => void,
): void {
  connection.pragma('busy_timeout = 0');
  done(null, connection);
}

/**
 * Waits until no other CMS process of the same database is starting. Two that start together would
 * both make the tables and plant the demonstration (strapi#27567).
 */
export function acquireStartLock({
  database,
  dataDir,
}: Pick<CmsEnv, 'database' | 'dataDir'>): Promise<Release> {
  return database.client === 'postgres'
    ? lockPostgres(database.url)
    : lockFolder(path.join(dataDir, 'cms'));
}
