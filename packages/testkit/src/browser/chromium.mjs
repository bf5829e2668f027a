import { existsSync } from 'node:fs';
import { canInstallPackages, installPackage, updatePackages } from '../machine/debianPackages.mjs';
import { Failure } from '../machine/failure.mjs';
import { step } from '../machine/progress.mjs';

/** It has no window to draw around a page, and shows it in half the time. */
const SHELL = '/usr/bin/chromium-headless-shell';
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** As root Chromium can't use its sandbox; the rest keeps it from calling home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {string | null} the browser named by CHROMIUM_PATH, or one in a usual place: the shell first */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    throw new Failure(`CHROMIUM_PATH names ${named}, which is not there.`);
  }
  return named || [SHELL, ...USUAL_PLACES].find((place) => existsSync(place)) || null;
}

/** @returns {string | null} a browser that keeps the pages one has left, which the shell does not */
export function findWholeChromium() {
  return USUAL_PLACES.find((place) => existsSync(place)) ?? findChromium();
}

/**
 * Finds a browser for the tests, or installs Debian's where that is allowed.
 * @returns {Promise<string>} path of the program
 */
export async function provideChromium(log) {
  const found = findChromium();
  if (found && findWholeChromium() !== SHELL) return found;
  if (!canInstallPackages()) {
    throw new Failure(
      'The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium), or name it in CHROMIUM_PATH.',
    );
  }
  await step('Installing Chromium', async () => {
    await updatePackages(log);
    await installPackage('chromium', log);
    // Not every Debian has it.
    await installPackage('chromium-headless-shell', log).catch(() => null);
  });
  const installed = findChromium();
  if (!installed) throw new Failure('Chromium was installed, but is in no usual place.');
  return installed;
}
