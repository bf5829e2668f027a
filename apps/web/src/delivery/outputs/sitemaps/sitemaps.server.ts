import { readFile } from 'node:fs/promises';
import type { Address } from '@entente/model/address';
import { z } from 'zod';
import { env } from '../../../env';
import type { Directory } from '../../../engine/index/directory';
import { directory } from '../../../engine/index/directory.server';
import { siteLinks, siteLocales } from '../../../engine/platform/locales.server';
import { cachedOutput } from '../../../engine/store/outputStore.server';
import type { PageIndex } from '../../../engine/index/pageIndex';
import { pageIndex } from '../../../engine/index/pageIndex.server';
import { singleton } from '../../../engine/platform/singleton';
import {
  latestChange,
  newsSitemapXml,
  sitemapIndexXml,
  sitemapSize,
  sitemapXml,
  type NewsPage,
  type SitemapPage,
} from './sitemap';
import { sitemapPages } from './sitemapPages';

interface Written {
  body: string;
  /** ISO instant of the latest change that it tells; null when it tells none. */
  changedAt: string | null;
}

/** The pages to be found and the sitemaps written of them, until a page or an entry changes. */
interface Known {
  index: PageIndex;
  directory: Directory;
  changes: number;
  pages: SitemapPage[];
  memoized: Map<string, Written>;
}

const memory = () => singleton<{ known: Known | null }>('sitemaps', () => ({ known: null }));

/**
 * From the pages rendered so far, so it is there when the CMS is not. Ten thousand entries take a
 * quarter of a second of the one thread: once for each change, not for each crawler.
 */
function known(): Known {
  const [index, entries] = [pageIndex(), directory()];
  const changes = index.changes + entries.changes;
  const last = memory().known;
  if (last?.index === index && last.directory === entries && last.changes === changes) return last;
  const pages = sitemapPages(index, entries, siteLinks(), siteLocales());
  const now = { index, directory: entries, changes, pages, memoized: new Map<string, Written>() };
  memory().known = now;
  return now;
}

/** As it was written since the last change, or now. */
function memoized(address: Address, write: (pages: readonly SitemapPage[]) => Written): Written {
  const { pages, memoized: all } = known();
  const path = siteLinks().build(address);
  const found = all.get(path) ?? write(pages);
  all.set(path, found);
  return found;
}

const slice = (pages: readonly SitemapPage[], page: number) =>
  pages.slice((page - 1) * sitemapSize, page * sitemapSize);

/** The index: for each language as many sitemaps as its pages fill, then the news. */
export function writeSitemapIndex(): Written {
  return memoized({ kind: 'machine', name: 'sitemap' }, (all) => {
    const sitemaps = siteLocales().files.flatMap(({ code: locale }) => {
      const pages = all.filter((page) => page.locale === locale);
      const count = Math.max(1, Math.ceil(pages.length / sitemapSize));
      return Array.from({ length: count }, (_, index) => ({
        path: siteLinks().build({ kind: 'sitemap', locale, page: index + 1 }),
        changedAt: latestChange(slice(pages, index + 1)),
      }));
    });
    const news = siteLinks().build({ kind: 'machine', name: 'news-sitemap' });
    const body = sitemapIndexXml([...sitemaps, { path: news, changedAt: null }], env().siteUrl);
    return { body, changedAt: latestChange(sitemaps) };
  });
}

/** Null for a page behind the last. */
export function writeSitemap(address: Extract<Address, { kind: 'sitemap' }>): Written | null {
  const { locale, page } = address;
  const pages = slice(
    known().pages.filter((one) => one.locale === locale),
    page,
  );
  if (pages.length === 0 && page > 1) return null;
  return memoized(address, () => ({
    body: sitemapXml(pages, env().siteUrl),
    changedAt: latestChange(pages),
  }));
}

const newsForMs = 2 * 86_400_000;

const feedSchema = z.object({
  authors: z.array(z.object({ name: z.string() })),
  items: z.array(
    z.object({ url: z.string(), title: z.string(), date_published: z.string().optional() }),
  ),
});

/** The articles of the last 48 hours in every language, from the feeds as they were last written. */
export async function writeNewsSitemap(now: Date): Promise<Written> {
  const pages: NewsPage[] = [];
  let siteName = '';
  for (const { code: locale } of siteLocales().files) {
    const path = siteLinks().build({ kind: 'list-feed', type: 'article', locale, format: 'json' });
    const cached = await cachedOutput(path);
    if (!cached) continue;
    const feed = feedSchema.parse(JSON.parse(await readFile(cached.file, 'utf8')));
    siteName ||= feed.authors[0]?.name ?? '';
    for (const { url, title, date_published: date } of feed.items) {
      const age = now.getTime() - Date.parse(date ?? '');
      if (date && age < newsForMs) pages.push({ url, title, locale, date });
    }
  }
  return { body: newsSitemapXml(pages, siteName), changedAt: null };
}

export function writeRobots(): string {
  const url = (name: 'sitemap' | 'news-sitemap') =>
    env().siteUrl + siteLinks().build({ kind: 'machine', name });
  return [
    'User-agent: *',
    'Disallow: /api/',
    '',
    `Sitemap: ${url('sitemap')}`,
    `Sitemap: ${url('news-sitemap')}`,
    '',
  ].join('\n');
}
