import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { firstAdministrator } from '@entente/testkit/instance/administrator.mjs';
import { openDataDir } from '@entente/testkit/instance/dataDir.mjs';
import { copyDemo } from '@entente/testkit/instance/demo.mjs';
import { instanceEnvironment, startCms, startSite } from '@entente/testkit/instance/instance.mjs';
import { findFreePort } from '@entente/testkit/machine/ports.mjs';
import { stopOnExit } from '@entente/testkit/machine/processes.mjs';
import { ask } from './ask.mjs';
import { newsroomOf } from './newsroom.mjs';
import { plant } from './plant.mjs';

const host = '127.0.0.1';

/** @typedef {Awaited<ReturnType<typeof openTarget>>} Target */

/**
 * A real CMS and site with the demonstration, as `npm start` runs them, on a data folder of their
 * own; in it people of every role, and things that nobody outside may see.
 */
export async function openTarget() {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'entente-security-'));
  copyDemo(dir);
  const data = openDataDir(dir);
  const administrator = firstAdministrator(dir);
  const [cmsPort, sitePort] = [await findFreePort(host), await findFreePort(host)];
  const env = {
    ENTENTE_SEED: 'demo',
    ENTENTE_SITE_URL: `http://${host}:${sitePort}`,
    // Links to other hosts are looked at, so that it can be seen which ones are not.
    ENTENTE_LINK_CHECK: 'all',
  };
  const environment = instanceEnvironment({ host, sitePort, cmsPort, data, administrator, env });
  const services = [];
  const close = async () => {
    await Promise.all(services.map((service) => service.stop()));
    data.release();
    rmSync(dir, { recursive: true, force: true });
  };
  try {
    for (const start of [startCms, startSite]) {
      const service = await start({ host, cmsPort, sitePort, data, environment, quiet: true });
      services.push(service);
      stopOnExit.add(service);
    }
    const cms = environment.ENTENTE_CMS_URL;
    const site = environment.ENTENTE_SITE_INTERNAL_URL;
    const newsroom = await newsroomOf(cms, administrator);
    return {
      cms,
      site,
      secret: data.secret,
      dataDir: dir,
      newsroom,
      planted: await plant(newsroom, site),
      /** What an attack left broken for everybody else; null for nothing. */
      problem: async () => {
        const health = await ask(cms, '/_health');
        if (health.status !== 204) return `the CMS answers ${health.status}`;
        const home = await ask(site, '/fr');
        return home.status === 200 ? null : `the home page answers ${home.status}`;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
