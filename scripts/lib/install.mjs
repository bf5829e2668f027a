import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { root } from '../../packages/testkit/src/machine/paths.mjs';
import { requireSpace } from '../../packages/testkit/src/instance/dataDir.mjs';
import { run } from '../../packages/testkit/src/machine/processes.mjs';
import { step } from '../../packages/testkit/src/machine/progress.mjs';

const modules = path.join(root, 'node_modules');
const marker = path.join(modules, '.entente-install');
const lockFile = path.join(root, 'package-lock.json');

/** What must be installed anew when it changes: the lock, and Node's binary interface. */
function wanted() {
  const hash = createHash('sha256').update(readFileSync(lockFile));
  return hash.update(process.versions.modules).digest('hex');
}

/** npm writes this file last: if it is there and newer than the lock, its install ended well. */
function npmInstalledByHand() {
  const hidden = statSync(path.join(modules, '.package-lock.json'), { throwIfNoEntry: false });
  return Boolean(hidden && !existsSync(marker) && hidden.mtimeMs >= statSync(lockFile).mtimeMs);
}

/** Installs the npm dependencies when they are absent, unfinished or out of date. */
export async function installDependencies() {
  const hash = wanted();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return;
  if (!npmInstalledByHand()) {
    requireSpace(root);
    const logs = path.join(root, '.cache/logs');
    mkdirSync(logs, { recursive: true });
    await step('Installing the dependencies (some minutes the first time)', () =>
      run({
        name: 'npm',
        command: process.platform === 'win32' ? 'npm.cmd' : 'npm',
        // Not `npm ci`: it refuses a lock without the binaries of every other platform, and not
        // every registry has them. This takes the lock's versions too, and leaves it as it is.
        args: ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'],
        cwd: root,
        env: { NODE_ENV: undefined },
        log: path.join(logs, 'install.log'),
      }),
    );
  }
  writeFileSync(marker, wanted());
}
