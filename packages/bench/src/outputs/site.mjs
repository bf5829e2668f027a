import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { programs, webDir } from '@entente/testkit/machine/paths.mjs';
import { startService } from '@entente/testkit/machine/processes.mjs';
import { waitFor } from '@entente/testkit/machine/wait.mjs';
import { SECRET } from '../search/child.mjs';

/** Ten thousand pages are rendered before it is ready. */
const LONGEST_MS = 60 * 60_000;

/** Starts the built site in front of a CMS, and waits until it has every page. */
export async function startOwnSite({ port, cms }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'entente-bench-outputs-'));
  mkdirSync(path.join(folder, 'data'));
  const origin = `http://127.0.0.1:${port}`;
  const service = startService({
    name: 'The site',
    args: [programs.next, 'start', '-p', String(port), '-H', '127.0.0.1'],
    cwd: webDir,
    env: {
      NODE_ENV: 'production',
      ENTENTE_SECRET: SECRET,
      ENTENTE_DATA_DIR: path.join(folder, 'data'),
      ENTENTE_SITE_URL: origin,
      ENTENTE_SITE_INTERNAL_URL: origin,
      ENTENTE_CMS_URL: cms,
      ENTENTE_LOCALES: 'fr,en',
    },
    log: path.join(folder, 'site.log'),
  });
  const stop = async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitFor(`${origin}/readyz`, service, LONGEST_MS);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, stop };
}
