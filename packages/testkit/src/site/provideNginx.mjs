import { existsSync } from 'node:fs';
import { canInstallPackages, installPackage, updatePackages } from '../machine/debianPackages.mjs';
import { Failure } from '../machine/failure.mjs';
import { step } from '../machine/progress.mjs';

const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'];

/** @returns {string | null} the program */
export const findNginx = () => PLACES.find((place) => existsSync(place)) ?? null;

/**
 * Finds nginx for the tests, or installs Debian's where that is allowed.
 * @param {string} log file for the output
 * @throws {Failure} where it is not there and can't be installed
 */
export async function provideNginx(log) {
  if (findNginx()) return;
  if (!canInstallPackages())
    throw new Failure(
      'The tests of the site need nginx (Debian: sudo apt-get install nginx-light).',
    );
  await step('Installing nginx', async () => {
    await updatePackages(log);
    await installPackage('nginx-light', log);
  });
  if (!findNginx()) throw new Failure('nginx was installed, but is in no usual place.');
}
