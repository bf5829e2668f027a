import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hashSources } from './sources.mjs';

let folder;
const write = (file, text) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const hash = () => hashSources(folder, ['src', 'package.json']);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'entente-sources-'));
  write('src/a.ts', 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the same sources have the same hash', () => {
  expect(hash()).toBe(hash());
});

test.each([
  ['a changed byte', () => write('src/a.ts', 'two')],
  ['a new file', () => write('src/deep/b.ts', '')],
  ['a file that was missing', () => write('package.json', '{}')],
])('%s changes the hash', (_what, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});

test.each(['src/a.test.ts', 'src/node_modules/x.js', 'src/dist/a.js'])(
  '%s is no source: the hash stays',
  (file) => {
    const before = hash();
    write(file, 'x');
    expect(hash()).toBe(before);
  },
);

test('what the site’s own build writes does not change the hash', () => {
  const before = hash();
  write('src/next-env.d.ts', '/// made');
  expect(hash()).toBe(before);
});
