import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startCmsOrNone, startSoundCms } from './cmsOrNone.mjs';

let dir;
let cms;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'entente-start-'));
  mkdirSync(path.join(dir, 'cms'));
  cms = { mode: 'start', environment: {}, data: { dir, logs: dir } };
  jest.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
  jest.restoreAllMocks();
});

const damage = () => writeFileSync(path.join(dir, 'cms/entente.sqlite'), 'no database'.repeat(500));
function keepPages() {
  mkdirSync(path.join(dir, 'site/pages'), { recursive: true });
  writeFileSync(path.join(dir, 'site/replica.json'), '{}');
}

test('a sound CMS is started', async () => {
  await expect(startCmsOrNone(cms, async () => 'running')).resolves.toBe('running');
});

test('a damaged database is not touched: the site starts with its pages, and what to do is said', async () => {
  damage();
  keepPages();
  const start = jest.fn();
  const service = await startCmsOrNone(cms, start);
  expect(start).not.toHaveBeenCalled();
  expect(service.isAbsent).toBe(true);
  await expect(service.ended).resolves.toBe(1);
  expect(console.error.mock.calls.join()).toMatch(/is damaged[^]*backup[^]*without the CMS/);
  expect(() => startSoundCms({ ...cms, again: true }, start)).toThrow(/^its database is damaged/);
});

test('a CMS that does not start for another reason takes no site down either', async () => {
  keepPages();
  const start = async () => {
    throw new Error('The CMS stopped while starting.');
  };
  expect((await startCmsOrNone(cms, start)).isAbsent).toBe(true);
  expect(console.error.mock.calls.join()).toContain('The CMS stopped while starting.');
});

test('without pages there is nothing to start a site with', async () => {
  damage();
  await expect(startCmsOrNone(cms, jest.fn())).rejects.toThrow('is damaged');
  keepPages();
  await expect(startCmsOrNone({ ...cms, mode: 'develop' }, jest.fn())).rejects.toThrow(
    'is damaged',
  );
});
