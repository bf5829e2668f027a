import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { cmsDir, programs, root, webDir } from '../machine/paths.mjs';
import { startService } from '../machine/processes.mjs';
import { step } from '../machine/progress.mjs';
import { waitFor } from '../machine/wait.mjs';

const CMS_TIMEOUT_MS = 10 * 60_000;
/** Without a page more being ready: ten thousand take longer than this, all together. */
const SITE_TIMEOUT_MS = 5 * 60_000;

/** Connections to a server that listens everywhere are made to this machine. */
const reachable = (host) => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host);

/**
 * The environment shared by the CMS and the site of one instance.
 * @param {{ host: string, sitePort: number, cmsPort: number, data: { dir: string, secret: string },
 *           administrator: { email: string, password: string }, env?: Record<string, string> }} settings
 */
export function instanceEnvironment({ host, sitePort, cmsPort, data, administrator, env = {} }) {
  const at = reachable(host);
  const siteUrl =
    env.ENTENTE_SITE_URL || process.env.ENTENTE_SITE_URL || `http://localhost:${sitePort}`;
  return {
    ENTENTE_SECRET: process.env.ENTENTE_SECRET || data.secret,
    ENTENTE_DATA_DIR: data.dir,
    ENTENTE_SITE_URL: siteUrl,
    ENTENTE_SITE_INTERNAL_URL: `http://${at}:${sitePort}`,
    ENTENTE_CMS_URL: `http://${at}:${cmsPort}`,
    ENTENTE_LOCALES: process.env.ENTENTE_LOCALES || 'fr,en',
    ENTENTE_ADMIN_EMAIL: administrator.email,
    ENTENTE_ADMIN_PASSWORD: administrator.password,
    ENTENTE_SEED: process.env.ENTENTE_SEED || 'demo',
    ...env,
  };
}

/**
 * Starts a CMS and waits until it answers. `again`: it ran in this instance and ended.
 * @returns {Promise<ReturnType<typeof startService>>}
 */
export async function startCms({
  host,
  cmsPort,
  data,
  environment,
  mode = 'start',
  quiet = false,
  again = false,
}) {
  const service = startService({
    name: 'The CMS',
    args: [programs.strapi, mode],
    cwd: cmsDir,
    env: {
      ...environment,
      HOST: host,
      PORT: String(cmsPort),
      NODE_ENV: mode === 'start' ? 'production' : 'development',
      BROWSER: 'none',
    },
    log: again ? logOf(data, 'cms') : freshLog(data, 'cms'),
  });
  const wait = () => waitFor(`${environment.ENTENTE_CMS_URL}/_health`, service, CMS_TIMEOUT_MS);
  await ready(service, quiet ? wait : () => step('Starting the CMS', wait));
  return service;
}

/** Starts a site and waits until it has every page ready. */
export async function startSite({
  host,
  sitePort,
  data,
  environment,
  mode = 'start',
  quiet = false,
  again = false,
}) {
  const service = startService({
    name: 'The site',
    args: [programs.next, mode, '-p', String(sitePort), '-H', host],
    cwd: webDir,
    env: { ...environment, NODE_ENV: mode === 'start' ? 'production' : 'development' },
    log: again ? logOf(data, 'site') : freshLog(data, 'site'),
  });
  const page = mode === 'start' ? '/readyz' : '/livez';
  const wait = () =>
    waitFor(`${environment.ENTENTE_SITE_INTERNAL_URL}${page}`, service, SITE_TIMEOUT_MS);
  await ready(service, quiet ? wait : () => step('Starting the site, preparing every page', wait));
  return service;
}

/** Compiles a shared package again whenever its source changes; for development. */
export function watchPackage(data, name) {
  return startService({
    name: `The compiler of packages/${name}`,
    args: [programs.tsc, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
    cwd: path.join(root, 'packages', name),
    env: {},
    log: freshLog(data, `compile-${name}`),
  });
}

async function ready(service, wait) {
  try {
    await wait();
  } catch (error) {
    await service.stop();
    throw error;
  }
}

const logOf = (data, name) => path.join(data.logs, `${name}.log`);

/** One log a start; a service started again goes on in its own, so that its end can be read. */
function freshLog(data, name) {
  try {
    writeFileSync(logOf(data, name), '', { mode: 0o600 });
  } catch (error) {
    if (error.code !== 'ENOSPC') throw error;
  }
  return logOf(data, name);
}
