import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rotatingLog } from './rotatingLog.mjs';

let folder;
let file;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'entente-log-'));
  file = path.join(folder, 'cms.log');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const content = (name = file) => readFileSync(name, 'utf8');

test('goes on in a new file, and keeps four old ones', () => {
  const log = rotatingLog(file, 10);
  for (let line = 1; line <= 7; line += 1) log.write(`line ${line}!\n`);
  log.close();
  expect([content(), content(`${file}.1`), content(`${file}.4`)]).toEqual([
    'line 7!\n',
    'line 6!\n',
    'line 3!\n',
  ]);
  expect(existsSync(`${file}.5`)).toBe(false);
});

test('goes on where an earlier one ended, and only its owner reads it', () => {
  for (const line of ['one\n', 'two\n']) {
    const log = rotatingLog(file);
    log.write(line);
    log.close();
  }
  expect(content()).toBe('one\ntwo\n');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

const whenAlwaysFull = existsSync('/dev/full') ? test : test.skip;

whenAlwaysFull(
  'loses lines on a full disk without a word, and says how many when there is room',
  () => {
    symlinkSync('/dev/full', file);
    const log = rotatingLog(file);
    expect(() => {
      log.write('lost\n');
      log.write('lost too\n');
    }).not.toThrow();
    unlinkSync(file);
    log.write('room again\n');
    log.close();
    expect(content()).toBe('(2 writes to this log were lost)\nroom again\n');
  },
);
