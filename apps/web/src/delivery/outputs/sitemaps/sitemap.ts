import { element, textElement, xmlDeclaration } from '../../xml';

export interface SitemapPage {
  /** Path without origin. */
  path: string;
  locale: string;
  /** ISO date and time, when known. */
  changedAt: string | null;
  /** The same document in each language, this one included; fewer than two are not written. */
  alternates: readonly { locale: string; path: string }[];
}

/** The protocol allows 50,000 addresses or 50 MB: with two languages this stays near 4 MB. */
export const sitemapSize = 10_000;

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/** @param origin of the site, e.g. `https://entente.example` */
export function sitemapXml(pages: readonly SitemapPage[], origin: string): string {
  const url = (path: string) => new URL(path, origin).href;
  const entries = pages.map(({ path, changedAt, alternates }) => {
    const languages =
      alternates.length < 2
        ? []
        : alternates.map(({ locale, path: other }) =>
            element('xhtml:link', { rel: 'alternate', hreflang: locale, href: url(other) }),
          );
    const facts = [textElement('loc', url(path)), textElement('lastmod', changedAt), ...languages];
    return element('url', {}, facts.join(''));
  });
  return document('urlset', namespaces, entries);
}

export interface SitemapOfIndex {
  path: string;
  changedAt: string | null;
}

/** The sitemap that names the others. */
export function sitemapIndexXml(sitemaps: readonly SitemapOfIndex[], origin: string): string {
  const entries = sitemaps.map(({ path, changedAt }) =>
    element(
      'sitemap',
      {},
      textElement('loc', new URL(path, origin).href) + textElement('lastmod', changedAt),
    ),
  );
  return document('sitemapindex', { xmlns: namespaces.xmlns }, entries);
}

/** The latest of what is known; null when nothing is. */
export function latestChange(pages: readonly { changedAt: string | null }[]): string | null {
  return pages.reduce<string | null>(
    (last, { changedAt }) => (changedAt && (!last || changedAt > last) ? changedAt : last),
    null,
  );
}

export interface NewsPage {
  url: string;
  title: string;
  locale: string;
  /** 'YYYY-MM-DD' or an ISO instant. */
  date: string;
}

/** What was published lately, for search engines' news; a valid, empty one when nothing was. */
export function newsSitemapXml(pages: readonly NewsPage[], siteName: string): string {
  const entries = pages.map(({ url, title, locale, date }) => {
    const publication = textElement('news:name', siteName) + textElement('news:language', locale);
    const news = [
      element('news:publication', {}, publication),
      textElement('news:publication_date', date),
      textElement('news:title', title),
    ];
    return element('url', {}, textElement('loc', url) + element('news:news', {}, news.join('')));
  });
  const names = {
    xmlns: namespaces.xmlns,
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  };
  return document('urlset', names, entries);
}

function document(
  name: string,
  attributes: Readonly<Record<string, string>>,
  entries: readonly string[],
): string {
  return `${xmlDeclaration}\n${element(name, attributes, `\n${entries.map((one) => `${one}\n`).join('')}`)}\n`;
}
