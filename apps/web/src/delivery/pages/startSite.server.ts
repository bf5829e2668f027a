import { setTimeout as pause } from 'node:timers/promises';
import { signedRequest } from '@entente/protocol/signedRequest';
import { env, isDevelopment, ownOrigin } from '../../env';
import { installErrorPages } from './errorPage.server';
import { listenToRefused } from '../../i18n/refusedAddresses';
import { ConfigError } from '../../errors';
import { logRefused, siteLocales } from '../../engine/platform/locales.server';
import { watchDisk } from '../../engine/platform/disk.server';
import { log, outliveLog } from '../../engine/platform/log.server';
import { saveProgressAtExit } from '../../engine/follow/progress.server';
import { warmCall } from '../../engine/cms/warmCall';

/** Checks the environment, then has every page rendered. Ends the process when it can't work. */
export function startSite(): void {
  outliveLog();
  try {
    env();
    siteLocales();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message}\n`);
    process.exit(error instanceof ConfigError ? 78 : 1);
  }
  installErrorPages();
  listenToRefused(logRefused);
  // In development pages are rendered at each request, and nothing is kept.
  if (isDevelopment) return;
  // The pages, and what previews leave, are for the site alone to read.
  process.umask(0o077);
  watchDisk();
  process.once('exit', saveProgressAtExit);
  void askToWarm();
}

/**
 * Next lends the means to render pages to API calls only, so the site calls itself, as soon as
 * it listens.
 */
async function askToWarm(): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await pause(attempt < 20 ? 100 : 1_000);
    const origin = ownOrigin();
    if (!origin) continue;
    try {
      const { address, init } = signedRequest(env().secret, warmCall, {});
      const answer = await fetch(origin + address, init);
      if (answer.status === 202) return;
      throw new Error(`status ${answer.status}`);
    } catch (error) {
      if (attempt % 60 === 0) log.warn('the site cannot reach itself to render its pages', error);
    }
  }
}
