import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { cmsDir } from '../machine/paths.mjs';

/** Not for ever: a database of many gigabytes is looked at for as long, and then trusted. */
const LONGEST_MS = 60_000;

/** In a process of its own, because a driver may crash on what it finds. Reads, and changes nothing. */
const CHECK = `
  const Database = require('better-sqlite3');
  const database = new Database(process.argv[1], { readonly: true, fileMustExist: true });
  const [found] = database.pragma('quick_check(1)', { simple: false });
  const says = Object.values(found ?? {})[0];
  process.stdout.write(says === 'ok' ? '' : String(says));
  if (says === 'ok') database.prepare('select count(*) from sqlite_master').get();
`;

/** Where the CMS keeps its entries, unless PostgreSQL does. */
export const databaseFile = (dir) => path.join(dir, 'cms', 'entente.sqlite');

/**
 * Looks whether the database of the CMS is whole, before the CMS is let near it.
 * @param {string} dir the data folder
 * @param {Record<string, string | undefined>} [environment]
 * @returns {string | null} what SQLite says is wrong; null for a whole one, none yet, or PostgreSQL's
 */
export function databaseProblem(dir, environment = process.env) {
  const file = databaseFile(dir);
  if (environment.DATABASE_CLIENT === 'postgres' || !existsSync(file)) return null;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['-e', CHECK, file], {
    cwd: cmsDir,
    encoding: 'utf8',
    timeout: LONGEST_MS,
  });
  if (signal === 'SIGTERM') return null;
  if (status === 0) return stdout.trim() || null;
  return /SqliteError: (.*)/.exec(stderr)?.[1] ?? `the check ended with ${signal ?? status}`;
}

/** What is wrong, and what to do: for who runs the server. */
export function damagedDatabase(dir, problem) {
  const file = databaseFile(dir);
  return [
    `The database of the CMS is damaged: ${problem}`,
    `  ${file}`,
    'The CMS is not started, so that nothing makes it worse. To put it right:',
    `  1. copy ${path.dirname(file)} somewhere safe, with entente.sqlite-wal if it is there;`,
    '  2. put entente.sqlite and the folder public/uploads of the last backup in its place (no -wal, no -shm);',
    '  3. the CMS then starts by itself within half a minute.',
    `Without a backup: sqlite3 entente.sqlite ".recover" | sqlite3 recovered.sqlite`,
  ].join('\n');
}
