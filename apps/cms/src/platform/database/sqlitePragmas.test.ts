import { knex } from 'knex';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqlitePragmas } from './sqlitePragmas';

describe('a SQLite connection', () => {
  it.each([
    ['journal_mode', 'wal'],
    ['busy_timeout', 5000],
    ['synchronous', 2],
    ['foreign_keys', 1],
  ])('has the setting %s at %s', async (pragma, value) => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-pragmas-'));
    const database = knex({
      client: 'better-sqlite3',
      connection: { filename: join(folder, 'entente.sqlite') },
      useNullAsDefault: true,
      pool: { afterCreate: sqlitePragmas },
    });
    try {
      const [row] = await database.raw<Record<string, unknown>[]>(`PRAGMA ${pragma}`);
      expect(Object.values(row ?? {})).toEqual([value]);
    } finally {
      await database.destroy();
      rmSync(folder, { recursive: true });
    }
  });
});
