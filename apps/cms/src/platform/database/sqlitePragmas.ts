interface SqliteConnection {
  pragma(statement: string): unknown;
}

/**
 * Settings of every SQLite connection: readers never wait for the writer (WAL), a second writer
 * waits 5 s instead of failing, and an acknowledged publish survives a power cut (FULL).
 */
const PRAGMAS = [
  'journal_mode = WAL',
  'busy_timeout = 5000',
  'synchronous = FULL',
  'foreign_keys = ON',
];

/** Knex pool hook `afterCreate`. */
export function sqlitePragmas(
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
): void {
  for (const statement of PRAGMAS) connection.pragma(statement);
  done(null, connection);
}
