import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { cmsDir } from '../machine/paths.mjs';
import { damagedDatabase, databaseFile, databaseProblem } from './database.mjs';

const Database = createRequire(path.join(cmsDir, 'package.json'))('better-sqlite3');
let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'entente-database-'));
  mkdirSync(path.join(folder, 'cms'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function makeDatabase() {
  const database = new Database(databaseFile(folder));
  database.exec(
    'create table words (id integer primary key, word text); create index w on words (word)',
  );
  // One transaction: the disk is asked once to keep it.
  database.exec('begin');
  const insert = database.prepare('insert into words (word) values (?)');
  for (let row = 0; row < 2000; row += 1) insert.run(`un mot, le ${row}`.repeat(5));
  database.exec('commit');
  database.close();
}

test('a database that is whole, none yet, or another server’s is no problem', () => {
  expect(databaseProblem(folder)).toBeNull();
  makeDatabase();
  const before = readFileSync(databaseFile(folder));
  expect(databaseProblem(folder)).toBeNull();
  expect(readFileSync(databaseFile(folder)).equals(before)).toBe(true);
  writeFileSync(databaseFile(folder), 'not a database');
  expect(databaseProblem(folder, { DATABASE_CLIENT: 'postgres' })).toBeNull();
});

test.each([
  ['cut in half', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ['something else', (file) => writeFileSync(file, 'this is no database at all'.repeat(100))],
  [
    'overwritten in its middle',
    (file) => {
      const bytes = readFileSync(file);
      bytes.fill(0x5a, 4096 * 3, 4096 * 12);
      writeFileSync(file, bytes);
    },
  ],
])('a database that was %s is told of, with what to do', (_, damage) => {
  makeDatabase();
  damage(databaseFile(folder));
  const problem = databaseProblem(folder);
  expect(problem).toMatch(/malformed|not a database|Tree|btree|page/i);
  expect(damagedDatabase(folder, problem)).toContain(problem);
  expect(damagedDatabase(folder, problem)).toContain('backup');
});
