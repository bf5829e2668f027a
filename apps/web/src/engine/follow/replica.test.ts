import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fingerprint } from './replica.server';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'entente-replica-'));
  mkdirSync(path.join(folder, '.next'));
  jest.spyOn(process, 'cwd').mockReturnValue(folder);
  jest.replaceProperty(process, 'env', {
    ...process.env,
    ENTENTE_SECRET: 'x'.repeat(32),
    ENTENTE_CMS_URL: 'http://127.0.0.1:1337',
    ENTENTE_SITE_URL: 'http://127.0.0.1:3000',
    ENTENTE_DATA_DIR: folder,
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('what a process rendered is known as its own build, though a later one was made meanwhile', () => {
  const build = (id: string) => writeFileSync(path.join(folder, '.next', 'BUILD_ID'), id);
  build('first');
  const before = fingerprint();
  build('second');
  expect(before).not.toBeNull();
  expect(fingerprint()).toBe(before);
});
