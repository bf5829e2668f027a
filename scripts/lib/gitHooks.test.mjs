import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installGitHooks } from './gitHooks.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'entente-hooks-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a clone gets the hooks, and is left alone once it has them', () => {
  execFileSync('git', ['init', '-q', folder]);
  writeFileSync(path.join(folder, 'lefthook.yml'), 'commit-msg:\n  commands: {}\n');
  installGitHooks({ folder, env: {} });
  expect(existsSync(path.join(folder, '.git/hooks/commit-msg'))).toBe(true);
  const install = jest.fn();
  installGitHooks({ folder, env: {}, install });
  expect(install).not.toHaveBeenCalled();
});

test.each([
  ['without git, as in an archive', () => {}, {}],
  [
    'in a linked work tree, whose hooks are the clone’s',
    () => writeFileSync(path.join(folder, '.git'), 'gitdir: /elsewhere'),
    {},
  ],
  [
    'on a machine of continuous integration',
    () => mkdirSync(path.join(folder, '.git')),
    { CI: 'true' },
  ],
  ['for whoever wants none', () => mkdirSync(path.join(folder, '.git')), { LEFTHOOK: '0' }],
])('%s nothing is installed, and nothing fails', (_, prepare, env) => {
  prepare();
  const install = jest.fn();
  installGitHooks({ folder, env, install });
  expect(install).not.toHaveBeenCalled();
});
