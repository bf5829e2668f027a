import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { firstAdministrator } from '@entente/testkit/instance/administrator.mjs';
import { openDataDir } from '@entente/testkit/instance/dataDir.mjs';
import { copyDemo } from '@entente/testkit/instance/demo.mjs';
import { instanceEnvironment, startCms, startSite } from '@entente/testkit/instance/instance.mjs';
import { findFreePort } from '@entente/testkit/machine/ports.mjs';

/** Where a running Entente is, and what opens it; plain data, so that every worker can have it. */
export interface Address {
  siteUrl: string;
  cmsUrl: string;
  dataDir: string;
  secret: string;
  administrator: { email: string; password: string };
  /** The administrator's session, where many tests share it: its headers, and when it began. */
  session?: { headers: Record<string, string>; since: number };
}

export interface Instance extends Address {
  stopCms(): Promise<void>;
  stopSite(): Promise<void>;
  /** Again, on the same data. */
  startSite(): Promise<void>;
  /** Stops what still runs and removes the data. */
  stop(): Promise<void>;
}

const host = '127.0.0.1';

const newFolder = () => mkdtempSync(path.join(os.tmpdir(), 'entente-e2e-'));

async function settingsFor(dataDir: string, env: Record<string, string> = {}) {
  const data = openDataDir(dataDir);
  const [sitePort, cmsPort] = [await findFreePort(host), await findFreePort(host)];
  const administrator = firstAdministrator(dataDir);
  const environment = instanceEnvironment({ host, sitePort, cmsPort, data, administrator, env });
  return { host, sitePort, cmsPort, data, administrator, environment, quiet: true };
}

/**
 * An Entente of its own: free ports, a data folder that holds the demonstration and nothing else.
 * It is what `npm start` runs, from the same build.
 */
export async function startInstance(env: Record<string, string> = {}): Promise<Instance> {
  const dataDir = newFolder();
  copyDemo(dataDir);
  const { administrator, ...settings } = await settingsFor(dataDir, env);
  const { environment } = settings;
  const cms = await startCms(settings);
  let site = await startSite(settings).catch(async (error: unknown) => {
    await cms.stop();
    throw error;
  });
  return {
    siteUrl: environment.ENTENTE_SITE_URL,
    cmsUrl: environment.ENTENTE_CMS_URL,
    dataDir,
    secret: environment.ENTENTE_SECRET,
    administrator,
    stopCms: () => cms.stop('SIGKILL'),
    stopSite: () => site.stop('SIGKILL'),
    startSite: async () => {
      site = await startSite({ ...settings, again: true });
    },
    stop: async () => {
      await Promise.all([cms.stop(), site.stop()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
