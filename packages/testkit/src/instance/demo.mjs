import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findFreePort } from '../machine/ports.mjs';
import { ADMINISTRATOR } from '../cms/settings.mjs';
import { firstAdministrator } from './administrator.mjs';
import { openDataDir, readOrMake } from './dataDir.mjs';
import { instanceEnvironment, startCms } from './instance.mjs';

const host = '127.0.0.1';

/** Set once for a run and all its processes: a data folder that holds the demonstration, in SQLite. */
const VARIABLE = 'ENTENTE_TEST_DEMO';

/** @returns {string | null} the folder that `plantDemo` made, in this process or in one that started it */
export const plantedDemo = () => process.env[VARIABLE] || null;

/**
 * Lets a CMS start once on nothing and plant the demonstration, which takes most of a start: whoever
 * needs it begins with a copy of what that leaves.
 * @returns {Promise<() => void>} removes it; nothing is planted, nor removed, where it is there already
 */
export async function plantDemo() {
  if (plantedDemo()) return () => {};
  const dir = mkdtempSync(path.join(os.tmpdir(), 'entente-demo-'));
  const data = openDataDir(dir);
  const [sitePort, cmsPort] = [await findFreePort(host), await findFreePort(host)];
  // The one that suites of the CMS sign in as.
  readOrMake(path.join(dir, 'admin-password'), () => ADMINISTRATOR.password);
  const administrator = firstAdministrator(dir);
  const env = { ENTENTE_SEED: 'demo' };
  const environment = instanceEnvironment({ host, sitePort, cmsPort, data, administrator, env });
  const cms = await startCms({ host, cmsPort, data, environment, quiet: true });
  await cms.stop();
  data.release();
  process.env[VARIABLE] = dir;
  return () => {
    Reflect.deleteProperty(process.env, VARIABLE);
    rmSync(dir, { recursive: true, force: true });
  };
}

/** Puts the demonstration into a data folder that nothing runs on yet; the CMS plants it where there is none. */
export function copyDemo(dataDir) {
  const demo = plantedDemo();
  if (demo) cpSync(demo, dataDir, { recursive: true });
}
