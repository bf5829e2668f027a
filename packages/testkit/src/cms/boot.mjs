import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cmsDir } from '../machine/paths.mjs';

const load = createRequire(path.join(cmsDir, 'package.json'));
const distDir = path.join(cmsDir, 'dist');

/** A module of the compiled CMS, the same that a CMS in this process runs: 'src/env.js'. */
export const compiled = (file) => load(path.join(distDir, file));

/** What our own modules remember, such as the environment they read, does not outlive a suite. */
export function forgetCompiled() {
  for (const file of Object.keys(load.cache)) {
    if (file.startsWith(distDir + path.sep)) Reflect.deleteProperty(load.cache, file);
  }
}

/**
 * Starts the compiled CMS in this process. Strapi itself is loaded once: its second start takes a
 * fifth of the time of its first.
 * @param {Record<string, string>} environment what it is told, besides that of the process
 */
export async function bootCms(environment) {
  Object.assign(process.env, environment);
  const strapi = load('@strapi/strapi').createStrapi({ appDir: cmsDir, distDir });
  strapi.log.level = 'error';
  try {
    await strapi.load();
  } catch (error) {
    // A start that failed half-way holds the start's lock, and the next one would wait for it.
    await endCms(strapi).catch(() => undefined);
    throw error;
  }
  // Suites sign in more often than five times in five minutes, and Strapi counts across starts.
  strapi.config.set('admin.rateLimit', { enabled: false });
  strapi.server.mount();
  return strapi;
}

const [quietChecks, betweenChecksMs, mostChecks] = [3, 10, 200];

/**
 * Strapi tells of a write after it, and waits for nobody who reads for it: a question that meets a
 * pool that is gone fails a minute later, in the midst of another suite.
 */
async function untilQuiet(strapi) {
  const pool = strapi.db?.connection?.client?.pool;
  if (!pool) return;
  let quiet = 0;
  for (let checks = 0; quiet < quietChecks && checks < mostChecks; checks += 1) {
    const isBusy = pool.numUsed() + pool.numPendingAcquires() > 0;
    quiet = isBusy ? 0 : quiet + 1;
    await sleep(betweenChecksMs);
  }
}

/**
 * Ends a CMS and lets the process live: Strapi takes away all of its listeners, even Jest's own,
 * and leaves some of each start's.
 */
export async function endCms(strapi) {
  const { removeAllListeners } = process;
  process.removeAllListeners = () => process;
  try {
    await untilQuiet(strapi);
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  }
}
