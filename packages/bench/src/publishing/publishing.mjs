import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { deriveSecret } from '@entente/secrets/derive';
import { editorOf } from '../faults/editor.mjs';
import { pageAt, sitemapPaths, untilCaughtUp } from '../faults/look.mjs';
import { readSteadily } from './readers.mjs';

/** Where a running instance answers, its data folder, and who may publish there; see `npm start`. */
const site = process.env.BENCH_SITE_URL ?? 'http://localhost:3000';
const cms = process.env.BENCH_CMS_URL ?? 'http://127.0.0.1:1337';
const dataDir = process.env.BENCH_DATA_DIR ?? 'data';

const PUBLISHES = Number(process.env.BENCH_PUBLISHES ?? 200);
const READS_A_SECOND = 50;
const LONGEST_MS = 30_000;
/** How often each page is looked at; what is measured is at most so much too long. */
const LOOK_EVERY_MS = 20;

const kept = (name) => readFileSync(path.join(dataDir, name), 'utf8').trim();

async function visibleAt(at, text, from) {
  while (performance.now() - from < LONGEST_MS) {
    if ((await pageAt(site, at)).text.includes(text)) return performance.now() - from;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(`${at} did not show « ${text} » within ${LONGEST_MS} ms`);
}

const quantile = (values, q) =>
  Math.round([...values].sort((a, b) => a - b)[Math.ceil(values.length * q) - 1] ?? 0);

const row = (values) => ({ 'p50 ms': quantile(values, 0.5), 'p95 ms': quantile(values, 0.95) });

/** The site's own figures: seconds of CPU so far, refreshes and renders so far. */
async function figures(secret) {
  const authorization = `Bearer ${deriveSecret(secret, 'metrics-token')}`;
  const text = await (await fetch(`${site}/metrics`, { headers: { authorization } })).text();
  const value = (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return {
    cpu: value('process_cpu_seconds_total'),
    refreshes: value('entente_refresh_seconds_count'),
    renders: value('entente_render_seconds_count'),
  };
}

async function cpuWhile(secret, work) {
  const [before, from] = [await figures(secret), performance.now()];
  await work();
  const after = await figures(secret);
  return {
    cpu: after.cpu - before.cpu,
    refreshes: after.refreshes - before.refreshes,
    renders: after.renders - before.renders,
    seconds: (performance.now() - from) / 1_000,
  };
}

/** An article that home shows and that a partner's page shows too. */
async function chosen(editor) {
  const paths = await sitemapPaths(site);
  const home = (await pageAt(site, '/fr')).text;
  const articles = paths.filter(
    (one) => /^\/fr\/actualites\/(?!page\/)./.test(one) && home.includes(`"${one}"`),
  );
  for (const partner of paths.filter((one) => /^\/fr\/partenaires\/./.test(one))) {
    const { text } = await pageAt(site, partner);
    const article = articles.find((one) => text.includes(`"${one}"`));
    if (!article) continue;
    const slug = article.split('/').at(-1);
    const [{ documentId, headline }] = (await editor.listed(slug)).filter(
      (one) => one.slug === slug,
    );
    return { documentId, headline, pages: [article, '/fr/actualites', '/fr', partner] };
  }
  throw new Error('No article is shown both by home and by a partner');
}

/**
 * Publishes one article 200 times, once a second, on a running instance whose pages are read 50
 * times a second meanwhile, and says after how many milliseconds, counted from the moment the
 * editor's request leaves, each kind of page shows it, and what a refresh costs the site.
 */
export async function publishing() {
  const secret = process.env.ENTENTE_SECRET || kept('secret');
  const administrator = {
    email: process.env.ENTENTE_ADMIN_EMAIL ?? 'admin@entente.example',
    password: process.env.ENTENTE_ADMIN_PASSWORD || kept('admin-password'),
  };
  const editor = editorOf(cms, administrator);
  const { documentId, headline, pages } = await chosen(editor);
  const paths = await sitemapPaths(site);
  await untilCaughtUp(site);
  const acknowledged = [];
  const visible = Object.fromEntries(pages.map((one) => [one, []]));

  const readers = readSteadily(site, paths, READS_A_SECOND);
  const looks = () => pages.map((one) => pageAt(site, one));
  // The same reading and looking without any publishing, to be taken off.
  const idle = await cpuWhile(secret, async () => {
    for (const until = performance.now() + 15_000; performance.now() < until;) {
      await Promise.all(looks());
      await pause(LOOK_EVERY_MS);
    }
  });
  let lookedSeconds = 0;
  const busy = await cpuWhile(secret, async () => {
    for (let n = 1; n <= PUBLISHES; n += 1) {
      const title = `Mesure ${n} ${Date.now()}`;
      const from = performance.now();
      const saved = editor
        .publish(documentId, { headline: title })
        .then(() => acknowledged.push(performance.now() - from));
      await Promise.all(
        pages.map(async (one) => visible[one].push(await visibleAt(one, title, from))),
      );
      await saved;
      lookedSeconds += (performance.now() - from) / 1_000;
      await pause(Math.max(0, 1_000 - (performance.now() - from)));
    }
  });
  const reading = await readers.stop();
  await editor.publish(documentId, { headline });
  console.table({
    'publish acknowledged': row(acknowledged),
    ...Object.fromEntries(pages.map((one) => [one, row(visible[one])])),
    'all four': row(
      acknowledged.map((_, n) => Math.max(...pages.map((one) => visible[one][n] ?? 0))),
    ),
  });
  const idleRate = idle.cpu / idle.seconds;
  console.log(
    JSON.stringify({
      publishes: PUBLISHES,
      reads: reading,
      refreshes: busy.refreshes,
      rendersPerRefresh: Math.round((busy.renders / busy.refreshes) * 10) / 10,
      // Reading goes on all the time, looking only until the change is seen: the true cost of a
      // refresh lies between these two.
      cpuMsPerRefresh: [
        Math.round(((busy.cpu - idleRate * busy.seconds) / busy.refreshes) * 1_000),
        Math.round(((busy.cpu - idleRate * lookedSeconds) / busy.refreshes) * 1_000),
      ],
      cpuShareWhileRead: Math.round(idleRate * 100) / 100,
      cpuShareWhilePublishing: Math.round((busy.cpu / busy.seconds) * 100) / 100,
    }),
  );
}
