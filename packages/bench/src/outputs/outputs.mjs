import { setTimeout as pause } from 'node:timers/promises';
import { listenerOf } from '../embeds/cpu.mjs';
import { startChild } from '../search/child.mjs';
import { forgetPeak, memoryOf } from './memory.mjs';
import { startOwnSite } from './site.mjs';

const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 10_000);
const FEW = 100;
const PORT = Number(process.env.BENCH_PORT ?? 3190);
const LONGEST_MS = 10 * 60_000;

const MOST_IN_A_FEED = 50;
/** https://www.sitemaps.org/protocol.html */
const MOST_IN_A_SITEMAP = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

const feeds = ['/fr/actualites/feed', '/fr/accords/feed', '/fr/delegations/feed'];
const entriesOf = {
  rss: (text) => text.match(/<item>/g)?.length ?? 0,
  atom: (text) => text.match(/<entry>/g)?.length ?? 0,
  json: (text) => JSON.parse(text).items.length,
};
const dataFiles = ['agreements', 'delegations', 'partners', 'statements'].flatMap((name) =>
  ['csv', 'json'].map((format) => `/data/${name}.${format}`),
);
const others = [
  '/fr/delegations.ics',
  '/data/statements.schema.json',
  '/data/catalog.jsonld',
  '/news-sitemap.xml',
  '/robots.txt',
  '/.well-known/security.txt',
];

/**
 * What the outputs of a site with so many articles weigh, whether they answer 304, and what writing
 * a data set of so many rows takes of memory. Starts a CMS and a site of its own; BENCH_ENTRIES
 * (10,000) says how many, BENCH_PORT where the site listens. Needs a build, and Linux.
 */
export async function outputs() {
  const cms = await startChild(ENTRIES, {
    ENTENTE_SITE_URL: `http://127.0.0.1:${PORT}`,
    ENTENTE_SITE_INTERNAL_URL: `http://127.0.0.1:${PORT}`,
  });
  try {
    const site = await startOwnSite({ port: PORT, cms: cms.ready.origin });
    try {
      await measure(site.origin, cms);
    } finally {
      await site.stop();
    }
  } finally {
    await cms.stop();
  }
}

async function measure(origin, cms) {
  const pid = listenerOf(PORT);
  console.log(
    `${ENTRIES} articles; the site with all its pages: ${JSON.stringify(memoryOf(pid))} MB`,
  );
  const memory = {};
  for (const rows of [FEW, ENTRIES]) memory[`${rows} rows`] = await writing(origin, pid, cms, rows);
  console.table(memory);
  const sitemaps = await sitemapsOf(origin);
  const feedRows = await feedsOf(origin);
  console.table({ ...feedRows, ...(await conditional(origin, [...dataFiles, ...others])) });
  console.table(sitemaps);
  refuseUnbounded(feedRows, sitemaps, memory);
}

/** Has the data set of statements written with so many rows. */
async function writing(origin, pid, cms, rows) {
  await cms.ask(`statements ${rows}`);
  const tag = await tagOf(origin);
  await pause(2_000);
  forgetPeak(pid);
  const before = memoryOf(pid).now;
  const from = performance.now();
  await cms.ask('touch');
  while ((await tagOf(origin)) === tag) {
    if (performance.now() - from > LONGEST_MS) throw new Error('The data set was not written');
    await pause(50);
  }
  const seconds = Math.round((performance.now() - from) / 100) / 10;
  const { peak } = memoryOf(pid);
  const { count } = await (await fetch(`${origin}/data/statements.json`)).json();
  return { rows: count, seconds, 'MB before': before, 'MB at most': peak, more: peak - before };
}

async function tagOf(origin) {
  const answer = await fetch(`${origin}/data/statements.json`, { method: 'HEAD' });
  return answer.headers.get('etag');
}

async function feedsOf(origin) {
  const rows = {};
  for (const [format, count] of Object.entries(entriesOf))
    for (const feed of feeds) {
      const path = `${feed}.${format}`;
      const [row] = Object.values(await conditional(origin, [path]));
      rows[path] = { ...row, entries: count(await (await fetch(origin + path)).text()) };
    }
  return rows;
}

/** Bytes, milliseconds of an answer, and what is answered to who has it already. */
async function conditional(origin, paths) {
  const rows = {};
  for (const path of paths) {
    const from = performance.now();
    const answer = await fetch(origin + path, { headers: { 'accept-encoding': 'identity' } });
    const bytes = (await answer.arrayBuffer()).byteLength;
    const ms = Math.round(performance.now() - from);
    const etag = answer.headers.get('etag');
    const modified = answer.headers.get('last-modified');
    const again = async (headers) => (await fetch(origin + path, { headers })).status;
    rows[path] = {
      bytes,
      ms,
      'If-None-Match': etag ? await again({ 'if-none-match': etag }) : 'no ETag',
      'If-Modified-Since': modified
        ? await again({ 'if-modified-since': modified })
        : 'no Last-Modified',
    };
  }
  return rows;
}

async function sitemapsOf(origin) {
  const text = await (await fetch(`${origin}/sitemap.xml`)).text();
  const named = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname);
  const rows = await conditional(origin, ['/sitemap.xml', ...named]);
  for (const path of named) {
    const sitemap = await (await fetch(origin + path)).text();
    rows[path].addresses = sitemap.match(/<loc>/g)?.length ?? 0;
  }
  return rows;
}

function refuseUnbounded(feedRows, sitemaps, memory) {
  const problems = [
    ...Object.entries(feedRows).flatMap(([path, { entries }]) =>
      entries > MOST_IN_A_FEED ? [`${path} has ${entries} entries`] : [],
    ),
    ...Object.entries(sitemaps).flatMap(([path, { addresses = 0, bytes }]) =>
      addresses > MOST_IN_A_SITEMAP.addresses || bytes > MOST_IN_A_SITEMAP.bytes
        ? [`${path} is too long`]
        : [],
    ),
    ...Object.values(memory).flatMap(({ rows }) =>
      rows >= FEW ? [] : ['The statements are not all in their data set'],
    ),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
