import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../packages/testkit/src/machine/paths.mjs';

/** @returns {boolean} whether `folder` is a clone of its own: no export, no linked work tree */
function isClone(folder) {
  return statSync(path.join(folder, '.git'), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function lefthook(folder) {
  const program = path.join(root, 'node_modules/lefthook/bin/index.js');
  spawnSync(process.execPath, [program, 'install'], { cwd: folder, stdio: 'ignore' });
}

/**
 * Installs the git hooks of lefthook.yml, once, in a person's clone. Whatever stands in the way (no
 * git, a `core.hooksPath` of one's own) is no reason not to start.
 */
export function installGitHooks({ folder = root, env = process.env, install = lefthook } = {}) {
  if (env.CI || env.LEFTHOOK === '0' || !isClone(folder)) return;
  if (existsSync(path.join(folder, '.git/hooks/commit-msg'))) return;
  install(folder);
}
