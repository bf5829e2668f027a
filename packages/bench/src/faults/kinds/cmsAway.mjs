import { setTimeout as pause } from 'node:timers/promises';
import {
  differing,
  must,
  notFine,
  readAll,
  readiness,
  sitemapPaths,
  untilCaughtUp,
} from '../look.mjs';

const halfHourMs = 31 * 60_000;

/**
 * The CMS is away. No page lives by the clock, so half an hour is two things: some real time, and a
 * replica killed and started anew with its clock half an hour on, while the CMS is still away.
 */
export async function cmsAway({ cms, sites }, { isShort }) {
  await Promise.all(sites.map((site) => untilCaughtUp(site.url)));
  const [site] = sites;
  const paths = await sitemapPaths(site.url);
  const before = await readAll(site.url, paths);
  await cms.kill();
  const broken = [];
  let reads = 0;
  const awayMs = isShort ? 500 : 60_000;
  const read = async () => {
    const pages = await readAll(site.url, paths);
    reads += pages.size;
    broken.push(...notFine(pages), ...differing(before, pages));
    const other = await readAll(sites[1].url, paths);
    reads += other.size;
    broken.push(...notFine(other));
  };
  const from = performance.now();
  do {
    await read();
    await pause(200);
  } while (performance.now() - from < awayMs);
  await site.kill();
  const clock = new URL('../shiftedClock.cjs', import.meta.url).pathname;
  await site.start({
    NODE_OPTIONS: `--require ${clock}`,
    FAULTS_CLOCK_AHEAD_MS: String(halfHourMs),
  });
  const { state } = await readiness(site.url);
  must(state === 'stale', 'a replica that starts meanwhile says that it is stale', { state });
  await read();
  must(broken.length === 0, 'every address answers 200 with its page', { broken });
  await site.kill();
  await cms.start();
  await site.start();
  await Promise.all(sites.map((one) => untilCaughtUp(one.url)));
  return { pages: paths.length, reads, notOk: 0, awayMs, clockAheadMs: halfHourMs };
}
