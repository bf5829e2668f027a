import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { firstAdministrator } from '@entente/testkit/instance/administrator.mjs';
import { openDataDir } from '@entente/testkit/instance/dataDir.mjs';
import { copyDemo } from '@entente/testkit/instance/demo.mjs';
import { instanceEnvironment, startCms, startSite } from '@entente/testkit/instance/instance.mjs';
import { findFreePort } from '@entente/testkit/machine/ports.mjs';
import { stopOnExit } from '@entente/testkit/machine/processes.mjs';
import { cmsNetwork } from './cmsNetwork.mjs';
import { editorOf } from './editor.mjs';
import { pushNetwork } from './pushNetwork.mjs';

const host = '127.0.0.1';

/**
 * A CMS and two replicas of the site, real processes from the same build as `npm start`, with a
 * network between them that can be told to misbehave.
 * @param {string | null} databaseUrl of a PostgreSQL database: a second CMS process then runs on it
 */
export async function openWorkshop(random, databaseUrl = null) {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'entente-faults-'));
  if (!databaseUrl) copyDemo(dir);
  const data = openDataDir(dir);
  const administrator = firstAdministrator(dir);
  const [cmsPort, secondCmsPort, ...sitePorts] = [
    await findFreePort(host),
    await findFreePort(host),
    await findFreePort(host),
    await findFreePort(host),
  ];
  const cmsUrl = `http://${host}:${cmsPort}`;
  const siteUrls = sitePorts.map((port) => `http://${host}:${port}`);
  const pushes = [];
  for (const url of siteUrls) pushes.push(await pushNetwork(url, data.secret, random));
  const network = await cmsNetwork(cmsUrl);
  const common = { host, cmsPort, data, administrator };
  const env = {
    ENTENTE_SITE_URL: siteUrls[0],
    ENTENTE_SITE_INTERNAL_URL: pushes.map(({ url }) => url).join(','),
    ENTENTE_SEED: 'demo',
    ...(databaseUrl && { DATABASE_CLIENT: 'postgres', DATABASE_URL: databaseUrl }),
  };
  const environment = instanceEnvironment({ ...common, sitePort: sitePorts[0], env });

  const running = (start) => {
    let service = null;
    const begin = async (more = {}) => {
      service = await start(more);
      stopOnExit.add(service);
    };
    const kill = async (signal = 'SIGKILL') => {
      if (!service) return;
      await service.stop(signal);
      stopOnExit.delete(service);
      service = null;
    };
    return { start: begin, kill };
  };

  const cmsAt = (port) => {
    const url = `http://${host}:${port}`;
    const own = { ...environment, ENTENTE_CMS_URL: url };
    const start = () =>
      startCms({ host, cmsPort: port, data, environment: own, quiet: true, again: true });
    return { url, dataDir: dir, editor: editorOf(url, administrator), ...running(start) };
  };
  const cms = cmsAt(cmsPort);
  const secondCms = databaseUrl ? cmsAt(secondCmsPort) : null;
  const sites = sitePorts.map((sitePort, position) => {
    const siteDir = path.join(dir, `replica-${position + 1}`);
    mkdirSync(path.join(siteDir, 'logs'), { recursive: true });
    const own = {
      ...environment,
      ENTENTE_DATA_DIR: siteDir,
      ENTENTE_CMS_URL: network.url,
      ENTENTE_SITE_INTERNAL_URL: siteUrls[position],
    };
    const settings = {
      host,
      sitePort,
      data: { ...data, dir: siteDir, logs: path.join(siteDir, 'logs') },
      quiet: true,
      again: true,
    };
    return {
      url: siteUrls[position],
      dataDir: siteDir,
      pushes: pushes[position],
      ...running((more) => startSite({ ...settings, environment: { ...own, ...more } })),
    };
  });

  const workshop = {
    cms,
    secondCms,
    sites,
    network,
    editor: cms.editor,
    close: async () => {
      await Promise.all([cms.kill(), secondCms?.kill(), ...sites.map((site) => site.kill())]);
      pushes.forEach((one) => one.stop());
      network.stop();
      data.release();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  try {
    await cms.start();
    await secondCms?.start();
    await Promise.all(sites.map((site) => site.start()));
  } catch (error) {
    await workshop.close();
    throw error;
  }
  return workshop;
}
