import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { firstAdministrator } from '../../../../scripts/lib/administrator.mjs';
import { openDataDir } from '../../../../scripts/lib/dataDir.mjs';
import { instanceEnvironment, startCms, startSite } from '../../../../scripts/lib/instance.mjs';
import { findFreePort } from '../../../../scripts/lib/ports.mjs';

/** Where a running Entente is, and what opens it; plain data, so that every worker can have it. */
export interface Address {
  siteUrl: string;
  cmsUrl: string;
  dataDir: string;
  secret: string;
  administrator: { email: string; password: string };
  /** Headers of the administrator's session, where many tests share it. */
  session?: Record<string, string>;
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

/**
 * An Entente of its own: free ports, an empty data folder, the demonstration planted. It is what
 * `npm start` runs, from the same build.
 */
export async function startInstance(env: Record<string, string> = {}): Promise<Instance> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'entente-e2e-'));
  const data = openDataDir(dataDir);
  const [sitePort, cmsPort] = [await findFreePort(host), await findFreePort(host)];
  const administrator = firstAdministrator(dataDir);
  const environment = instanceEnvironment({ host, sitePort, cmsPort, data, administrator, env });
  const settings = { host, sitePort, cmsPort, data, environment, quiet: true };
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
