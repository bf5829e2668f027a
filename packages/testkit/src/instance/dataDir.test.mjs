import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openDataDir, readOrMake } from './dataDir.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'entente-data-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the data folder', () => {
  test('is made with its logs and a secret that only its owner reads', () => {
    const data = openDataDir(path.join(folder, 'deep/er'));
    expect(Buffer.from(data.secret, 'base64url')).toHaveLength(48);
    expect(statSync(path.join(data.dir, 'secret')).mode & 0o777).toBe(0o600);
    expect(statSync(data.logs).isDirectory()).toBe(true);
  });

  test('keeps its secret from one start to the next', () => {
    const first = openDataDir(folder);
    first.release();
    expect(openDataDir(folder).secret).toBe(first.secret);
  });

  test('refuses a second instance while the first one runs, naming its process', () => {
    const running = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(path.join(folder, 'entente.pid'), String(running.pid));
    expect(() => openDataDir(folder)).toThrow(`process ${running.pid}`);
    running.kill();
  });

  test('forgets an instance that was killed', () => {
    writeFileSync(path.join(folder, 'entente.pid'), '999999999');
    expect(openDataDir(folder).dir).toBe(folder);
  });

  test('and all that is in it is for its owner alone, also what an earlier start left open', () => {
    const pages = path.join(folder, 'site/pages');
    mkdirSync(pages, { recursive: true, mode: 0o755 });
    writeFileSync(path.join(pages, 'one.json'), '{}', { mode: 0o644 });
    chmodSync(folder, 0o755);
    openDataDir(folder);
    const modes = ['', 'site', 'site/pages', 'site/pages/one.json', 'logs', 'entente.pid'].map(
      (name) => (statSync(path.join(folder, name)).mode & 0o777).toString(8),
    );
    expect(modes).toEqual(['700', '700', '700', '600', '700', '600']);
  });

  test('says so when the folder is a file', () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    expect(() => openDataDir(file)).toThrow(`The data folder ${file} can't be written`);
  });

  test('says so, instead of waiting for ever, where the system makes no folders', () => {
    expect(() => openDataDir('/proc/entente')).toThrow("/proc/entente can't be written");
  });
});

test('what was made once is read afterwards', () => {
  const file = path.join(folder, 'word');
  expect([readOrMake(file, () => 'first'), readOrMake(file, () => 'second')]).toEqual([
    'first',
    'first',
  ]);
});
