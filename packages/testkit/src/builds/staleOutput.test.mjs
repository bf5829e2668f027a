import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { removeStaleOutput } from './staleOutput.mjs';

let workspace;

beforeEach(() => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'entente-stale-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

const write = (file) => {
  mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
  writeFileSync(path.join(workspace, file), '');
};
const has = (file) => existsSync(path.join(workspace, file));

test('what was compiled from a source that is gone is removed, and nothing else', () => {
  for (const file of ['src/api/kept.ts', 'src/api/words.json', 'dist/build/index.html'])
    write(file);
  for (const name of ['kept.js', 'words.json', 'gone.js', 'gone.json'])
    write(`dist/src/api/${name}`);
  removeStaleOutput(workspace);
  expect(['kept.js', 'words.json'].map((name) => has(`dist/src/api/${name}`))).toEqual([
    true,
    true,
  ]);
  expect(['gone.js', 'gone.json'].map((name) => has(`dist/src/api/${name}`))).toEqual([
    false,
    false,
  ]);
  expect(has('dist/build/index.html')).toBe(true);
});

test('a workspace that was never built is left as it is', () => {
  write('src/index.ts');
  removeStaleOutput(workspace);
  expect(has('src/index.ts')).toBe(true);
});
