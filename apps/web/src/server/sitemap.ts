export interface SitemapPage {
  /** Path without origin. */
  path: string;
  /** ISO date and time, when known. */
  changedAt: string | null;
  /** The same document in each language, this one included; fewer than two are not written. */
  alternates: readonly { locale: string; path: string }[];
}

/** The limit of the sitemap protocol, https://www.sitemaps.org/protocol.html */
const maxPages = 50_000;

/** @param origin of the site, e.g. `https://entente.example` */
export function sitemapXml(pages: readonly SitemapPage[], origin: string): string {
  const url = (path: string) => escapeXml(new URL(path, origin).href);
  const entries = pages.slice(0, maxPages).map(({ path, changedAt, alternates }) => {
    const languages =
      alternates.length < 2
        ? []
        : alternates.map(
            ({ locale, path: other }) =>
              `<xhtml:link rel="alternate" hreflang="${escapeXml(locale)}" href="${url(other)}"/>`,
          );
    const changed = changedAt ? `<lastmod>${escapeXml(changedAt)}</lastmod>` : '';
    return `<url><loc>${url(path)}</loc>${changed}${languages.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}
