import { execFileSync } from 'node:child_process';
import { run } from './processes.mjs';

/** Whether programs can be installed here: Debian's `apt-get`, as the one who may use it. */
export function canInstallPackages() {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const apt = (args, log) =>
  run({
    name: 'apt-get',
    command: 'apt-get',
    // Another step may be installing too.
    args: ['-o', 'DPkg::Lock::Timeout=300', ...args],
    cwd: '/',
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    log,
  });

/** Learns which packages there are. @param {string} log file for its output */
export const updatePackages = (log) => apt(['update'], log);

/** @param {string} name of a Debian package; @param {string} log file for the output */
export const installPackage = (name, log) =>
  apt(['install', '-y', '--no-install-recommends', name], log);
