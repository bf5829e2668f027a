import { setTimeout as pause } from 'node:timers/promises';

/** A promise of the product that does not hold. */
export function must(holds, what, detail = {}) {
  if (!holds) throw new Error(`${what} ${JSON.stringify(detail)}`);
}

export async function pageAt(siteUrl, path) {
  const response = await fetch(siteUrl + path, { redirect: 'manual' });
  return { status: response.status, text: await response.text() };
}

export const articlePath = (slug) => `/fr/actualites/${slug}`;

const titleOf = ({ text }) => /<h1[^>]*>([^<]*)<\/h1>/.exec(text)?.[1] ?? null;

/** The headline that an article's page shows; null for no page. */
export async function headlineAt(siteUrl, slug) {
  const page = await pageAt(siteUrl, articlePath(slug));
  return page.status === 200 ? titleOf(page) : null;
}

/** @returns milliseconds until it holds */
export async function until(holds, what, longestMs = 30_000, everyMs = 25) {
  const from = performance.now();
  for (;;) {
    if (await holds()) return Math.round(performance.now() - from);
    must(performance.now() - from < longestMs, `${what} not within ${longestMs} ms`);
    await pause(everyMs);
  }
}

export async function readiness(siteUrl) {
  const response = await fetch(`${siteUrl}/readyz`).catch(() => null);
  return response ? { status: response.status, ...(await response.json()) } : { status: 0 };
}

/** Until a replica shows all that the CMS committed. */
export const untilCaughtUp = (siteUrl, longestMs = 60_000) =>
  until(
    async () => {
      const { status, state, lag, failed } = await readiness(siteUrl);
      return status === 200 && state === 'warm' && lag === 0 && failed === 0;
    },
    `${siteUrl} caught up`,
    longestMs,
  );

const locations = async (url) =>
  [...(await (await fetch(url)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, location]) => new URL(location).pathname,
  );

/** Every address that the sitemaps of a replica name. */
export async function sitemapPaths(siteUrl) {
  const maps = (await locations(`${siteUrl}/sitemap.xml`)).filter((path) =>
    path.startsWith('/sitemaps/'),
  );
  return (await Promise.all(maps.map((path) => locations(siteUrl + path)))).flat().sort();
}

/** The pages of a replica, by path: what a reader sees, and with which status. */
export async function readAll(siteUrl, paths) {
  const pages = new Map();
  for (const path of paths) pages.set(path, await pageAt(siteUrl, path));
  return pages;
}

export const notFine = (pages) =>
  [...pages].filter(([, { status }]) => status !== 200).map(([path]) => path);

/** Paths that differ between two readings. */
export const differing = (left, right) =>
  [...left].filter(([path, { text }]) => right.get(path)?.text !== text).map(([path]) => path);

/** Publishes an article and waits until every replica shows it, and nothing is under way. */
export async function publishedEverywhere({ sites, editor }, headline, slug) {
  const documentId = await editor.publishNew({ headline, slug });
  for (const { url } of sites) {
    await until(async () => (await headlineAt(url, slug)) === headline, `${headline} at ${url}`);
    await untilCaughtUp(url);
  }
  return documentId;
}
