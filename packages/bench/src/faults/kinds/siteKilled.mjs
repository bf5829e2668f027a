import { setTimeout as pause } from 'node:timers/promises';
import {
  headlineAt,
  must,
  notFine,
  pageAt,
  publishedEverywhere,
  readAll,
  sitemapPaths,
  until,
} from '../look.mjs';

/**
 * A replica is killed with -9 while an editor publishes: the other one serves meanwhile, and the
 * moment that the killed one says it is ready it shows all that was acknowledged before.
 */
export async function siteKilled(at, { isShort, random }) {
  const { sites, editor } = at;
  const kills = isShort ? 2 : 50;
  const [site, other] = sites;
  const slug = `site-killed-${Date.now()}`;
  const documentId = await publishedEverywhere(at, 'Version 0', slug);
  let version = 0;
  let acknowledged = 0;
  let isOver = false;
  const publishing = (async () => {
    while (!isOver) {
      version += 1;
      const attempt = version;
      await editor.publish(documentId, { headline: `Version ${attempt}` });
      acknowledged = attempt;
      await pause(random.whole(500, 1_500));
    }
  })();
  const readyMs = [];
  const behind = [];
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      await pause(random.whole(50, 1_500));
      await site.kill();
      must((await pageAt(other.url, '/fr')).status === 200, 'the other replica serves');
      await pause(random.whole(0, 800));
      const from = performance.now();
      const due = acknowledged;
      await site.start();
      readyMs.push(Math.round(performance.now() - from));
      const shown = Number(/\d+/.exec((await headlineAt(site.url, slug)) ?? '0')?.[0]);
      if (shown < due) behind.push({ kill, due, shown });
    }
  } finally {
    isOver = true;
    await publishing;
  }
  must(behind.length === 0, 'a replica that is ready is caught up', { behind });
  const last = `Version ${acknowledged}`;
  for (const { url } of sites)
    await until(async () => (await headlineAt(url, slug)) === last, `${last} everywhere`);
  const broken = notFine(await readAll(site.url, await sitemapPaths(site.url)));
  must(broken.length === 0, 'no page was left half', { broken });
  return { kills, publishes: acknowledged, slowestReadyMs: Math.max(...readyMs), behind: 0 };
}
