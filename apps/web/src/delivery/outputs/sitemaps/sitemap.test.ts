import { createLinks } from '@entente/model/links';
import { localesFrom, shippedLocales } from '@entente/model/locale';
import { Directory } from '../../../engine/index/directory';
import { PageIndex } from '../../../engine/index/pageIndex';
import { noReads } from '../../../engine/cms/reads';
import { sitemapXml } from './sitemap';
import { sitemapPages } from './sitemapPages';

const locales = localesFrom(shippedLocales, 'fr');
const links = createLinks(locales);

function indexWith(pages: Record<string, string | null>): PageIndex {
  const index = new PageIndex();
  for (const [path, entry] of Object.entries(pages)) {
    const documents = entry ? [entry] : [];
    index.put({ path, reads: { ...noReads, documents, entry }, renderedAt: 1 });
  }
  return index;
}

describe('the sitemap', () => {
  test('joins the translations of an entry, whatever their slugs', () => {
    const index = indexWith({
      '/fr/actualites/visite': 'article:a1',
      '/en/news/visit': 'article:a1',
      '/fr/actualites/seule': 'article:a2',
    });
    const directory = new Directory();
    const updatedAt = '2024-04-09T10:00:00.000Z';
    directory.replace('article', 'en', [{ documentId: 'a1', slug: 'visit', updatedAt }]);
    const pages = sitemapPages(index, directory, links, locales);
    expect(pages.find(({ path }) => path === '/en/news/visit')).toEqual({
      path: '/en/news/visit',
      locale: 'en',
      changedAt: updatedAt,
      alternates: [
        { locale: 'en', path: '/en/news/visit' },
        { locale: 'fr', path: '/fr/actualites/visite' },
      ],
    });
    expect(pages.find(({ path }) => path === '/fr/actualites/seule')?.alternates).toHaveLength(1);
  });

  test('joins home and first pages of lists, but not further pages', () => {
    const index = indexWith({
      '/fr': null,
      '/en': null,
      '/fr/accords/page/2': null,
      '/en/agreements/page/2': null,
    });
    const pages = sitemapPages(index, new Directory(), links, locales);
    expect(pages.map(({ path, alternates }) => [path, alternates.length])).toEqual([
      ['/en', 2],
      ['/en/agreements/page/2', 1],
      ['/fr', 2],
      ['/fr/accords/page/2', 1],
    ]);
  });

  test('names the facets of the register, each with its translation', () => {
    const index = indexWith({
      '/fr/accords/etat/en-vigueur': null,
      '/en/agreements/status/in-force': null,
      '/fr/accords/annee/2024': null,
      '/fr/domaines/culture-et-patrimoine': 'domain:d1',
      '/en/domains/culture-and-heritage': 'domain:d1',
      '/fr/accords/domaine/culture-et-patrimoine': null,
      '/en/agreements/domain/culture-and-heritage': null,
      '/fr/accords/domaine/sans-page': null,
      '/fr/accords/au/2020-01-01': null,
    });
    const pages = sitemapPages(index, new Directory(), links, locales);
    const alternates = new Map(
      pages.map((page) => [page.path, page.alternates.map(({ path }) => path)]),
    );
    expect(alternates.get('/fr/accords/etat/en-vigueur')).toEqual([
      '/fr/accords/etat/en-vigueur',
      '/en/agreements/status/in-force',
    ]);
    expect(alternates.get('/fr/accords/annee/2024')).toEqual(['/fr/accords/annee/2024']);
    expect(alternates.get('/fr/accords/domaine/culture-et-patrimoine')).toEqual([
      '/en/agreements/domain/culture-and-heritage',
      '/fr/accords/domaine/culture-et-patrimoine',
    ]);
    expect(alternates.has('/fr/accords/domaine/sans-page')).toBe(true);
    expect(alternates.has('/fr/accords/au/2020-01-01')).toBe(false);
  });

  test('is XML with absolute addresses of the configured origin', () => {
    const alternates = [
      { locale: 'fr', path: '/fr' },
      { locale: 'en', path: '/en' },
    ];
    const xml = sitemapXml(
      [{ path: '/fr', locale: 'fr', changedAt: null, alternates }],
      'https://e.example',
    );
    const parsed = readSitemap(xml);
    expect(parsed.locations).toEqual(['https://e.example/fr']);
    expect(parsed.alternates).toEqual(['fr https://e.example/fr', 'en https://e.example/en']);
  });

  test('escapes what XML would misread', () => {
    const xml = sitemapXml(
      [{ path: '/fr?a=1&b=<', locale: 'fr', changedAt: '"', alternates: [] }],
      'https://e',
    );
    expect(xml).toContain('<loc>https://e/fr?a=1&amp;b=%3C</loc><lastmod>&quot;</lastmod>');
  });
});

/** Enough of a reader to see what a search engine sees. */
function readSitemap(xml: string) {
  return {
    locations: [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]),
    alternates: [...xml.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(
      (match) => `${match[1]} ${match[2]}`,
    ),
  };
}
