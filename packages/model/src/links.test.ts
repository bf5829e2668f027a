import fc from 'fast-check';
import { addressKinds, anyAddressOf } from './address.fixture';
import { createLinks } from './links';
import type { Address } from './address';
import { frenchAndEnglish, threeLocales } from './locale.fixture';

const links = createLinks(frenchAndEnglish);
const inThree = createLinks(threeLocales);
const slug = 'rennes-quebec';

/** The addresses of the site's plan: each path, and what it stands for. */
const plan: [path: string, address: Address][] = [
  ['/fr', { kind: 'home', locale: 'fr' }],
  ['/en', { kind: 'home', locale: 'en' }],
  ['/fr/actualites', { kind: 'list', type: 'article', locale: 'fr', page: 1 }],
  ['/en/news', { kind: 'list', type: 'article', locale: 'en', page: 1 }],
  ['/fr/actualites/rennes-quebec', { kind: 'entry', type: 'article', locale: 'fr', slug }],
  ['/en/news/rennes-quebec', { kind: 'entry', type: 'article', locale: 'en', slug }],
  ['/fr/accords/rennes-quebec', { kind: 'entry', type: 'agreement', locale: 'fr', slug }],
  ['/en/agreements/rennes-quebec', { kind: 'entry', type: 'agreement', locale: 'en', slug }],
  ['/fr/delegations/rennes-quebec', { kind: 'entry', type: 'delegation', locale: 'fr', slug }],
  ['/en/delegations/rennes-quebec', { kind: 'entry', type: 'delegation', locale: 'en', slug }],
  ['/fr/intervenants/rennes-quebec', { kind: 'entry', type: 'speaker', locale: 'fr', slug }],
  ['/en/speakers/rennes-quebec', { kind: 'entry', type: 'speaker', locale: 'en', slug }],
  ['/fr/domaines/rennes-quebec', { kind: 'entry', type: 'domain', locale: 'fr', slug }],
  ['/en/domains/rennes-quebec', { kind: 'entry', type: 'domain', locale: 'en', slug }],
  ['/fr/partenaires/rennes-quebec', { kind: 'entry', type: 'partner', locale: 'fr', slug }],
  ['/en/partners/rennes-quebec', { kind: 'entry', type: 'partner', locale: 'en', slug }],
  ['/fr/rennes-quebec', { kind: 'entry', type: 'page', locale: 'fr', slug }],
  ['/fr/actualites/page/2', { kind: 'list', type: 'article', locale: 'fr', page: 2 }],
  ['/en/news/page/10', { kind: 'list', type: 'article', locale: 'en', page: 10 }],
  ['/fr/accords/au/2020-01-01', { kind: 'agreements-on', locale: 'fr', date: '2020-01-01' }],
  ['/en/agreements/on/2020-01-01', { kind: 'agreements-on', locale: 'en', date: '2020-01-01' }],
  ['/fr/accords/au', { kind: 'agreements-on-any', locale: 'fr' }],
  ['/fr/accords/selection', { kind: 'agreements-selected', locale: 'fr' }],
  ['/en/agreements/selection.csv', { kind: 'agreements-selected-csv', locale: 'en' }],
  ['/fr/accords/comparer', { kind: 'agreements-compared', locale: 'fr' }],
  ['/en/agreements/compare', { kind: 'agreements-compared', locale: 'en' }],
  [
    '/fr/accords/etat/en-vigueur',
    { kind: 'agreements-by', by: 'status', locale: 'fr', value: 'in-force' },
  ],
  [
    '/en/agreements/status/in-force',
    { kind: 'agreements-by', by: 'status', locale: 'en', value: 'in-force' },
  ],
  [
    '/fr/accords/nature/jumelage',
    { kind: 'agreements-by', by: 'instrument', locale: 'fr', value: 'twinning' },
  ],
  [
    '/en/agreements/instrument/memorandum-of-understanding',
    {
      kind: 'agreements-by',
      by: 'instrument',
      locale: 'en',
      value: 'memorandum-of-understanding',
    },
  ],
  [
    '/fr/accords/domaine/culture',
    { kind: 'agreements-by', by: 'domain', locale: 'fr', value: 'culture' },
  ],
  ['/en/agreements/year/2024', { kind: 'agreements-by', by: 'year', locale: 'en', value: '2024' }],
  ['/fr/carte', { kind: 'fixed', name: 'map', locale: 'fr' }],
  ['/en/map', { kind: 'fixed', name: 'map', locale: 'en' }],
  ['/fr/recherche', { kind: 'fixed', name: 'search', locale: 'fr' }],
  ['/en/search', { kind: 'fixed', name: 'search', locale: 'en' }],
  ['/fr/presse', { kind: 'fixed', name: 'press', locale: 'fr' }],
  ['/en/press', { kind: 'fixed', name: 'press', locale: 'en' }],
  ['/fr/donnees-ouvertes', { kind: 'fixed', name: 'open-data', locale: 'fr' }],
  ['/en/open-data', { kind: 'fixed', name: 'open-data', locale: 'en' }],
  ['/fr/integrer', { kind: 'fixed', name: 'embed-builder', locale: 'fr' }],
  ['/en/embed', { kind: 'fixed', name: 'embed-builder', locale: 'en' }],
  ['/fr/mentions-legales', { kind: 'fixed', name: 'legal-notice', locale: 'fr' }],
  ['/en/legal-notice', { kind: 'fixed', name: 'legal-notice', locale: 'en' }],
  ['/fr/confidentialite', { kind: 'fixed', name: 'privacy', locale: 'fr' }],
  ['/en/privacy', { kind: 'fixed', name: 'privacy', locale: 'en' }],
  ['/fr/accessibilite', { kind: 'fixed', name: 'accessibility', locale: 'fr' }],
  ['/en/accessibility', { kind: 'fixed', name: 'accessibility', locale: 'en' }],
  ['/fr/actualites/feed.rss', { kind: 'list-feed', type: 'article', locale: 'fr', format: 'rss' }],
  ['/en/news/feed.atom', { kind: 'list-feed', type: 'article', locale: 'en', format: 'atom' }],
  [
    '/en/agreements/feed.json',
    { kind: 'list-feed', type: 'agreement', locale: 'en', format: 'json' },
  ],
  [
    '/fr/partenaires/rennes-quebec/feed.rss',
    { kind: 'entry-feed', type: 'partner', locale: 'fr', slug, format: 'rss' },
  ],
  [
    '/en/domains/rennes-quebec/feed.json',
    { kind: 'entry-feed', type: 'domain', locale: 'en', slug, format: 'json' },
  ],
  ['/fr/presse/rennes-quebec.zip', { kind: 'press-kit', locale: 'fr', slug }],
  ['/en/press/rennes-quebec.zip', { kind: 'press-kit', locale: 'en', slug }],
  ['/fr/recherche.json', { kind: 'search-suggestions', locale: 'fr' }],
  ['/fr/delegations.ics', { kind: 'list-calendar', locale: 'fr' }],
  ['/en/delegations/rennes-quebec.ics', { kind: 'entry-calendar', locale: 'en', slug }],
  ['/id/agreement/k3x9', { kind: 'id', type: 'agreement', documentId: 'k3x9' }],
  ['/id/statement/k3x9', { kind: 'id', type: 'statement', documentId: 'k3x9' }],
  ['/embed/fr/agreement/rennes-quebec', { kind: 'embed', locale: 'fr', view: 'agreement', slug }],
  ['/embed/en/news', { kind: 'embed', locale: 'en', view: 'news', slug: null }],
  ['/embed/v1.js', { kind: 'machine', name: 'embed-script' }],
  ['/data/agreements.csv', { kind: 'data', dataSet: 'agreements', format: 'csv' }],
  ['/data/statements.json', { kind: 'data', dataSet: 'statements', format: 'json' }],
  ['/data/catalog.jsonld', { kind: 'machine', name: 'data-catalog' }],
  ['/media/pont_1f2e3d4c5b.avif', { kind: 'media', file: 'pont_1f2e3d4c5b.avif' }],
  ['/fr/card.png', { kind: 'home-card', locale: 'fr' }],
  [
    '/fr/accords/rennes-quebec/card.png',
    { kind: 'entry-card', type: 'agreement', locale: 'fr', slug },
  ],
  ['/en/rennes-quebec/card.png', { kind: 'entry-card', type: 'page', locale: 'en', slug }],
  ['/data/partners.schema.json', { kind: 'data', dataSet: 'partners', format: 'schema.json' }],
  ['/sitemaps/fr/1.xml', { kind: 'sitemap', locale: 'fr', page: 1 }],
  ['/.well-known/security.txt', { kind: 'machine', name: 'security' }],
  ['/sitemap.xml', { kind: 'machine', name: 'sitemap' }],
  ['/news-sitemap.xml', { kind: 'machine', name: 'news-sitemap' }],
  ['/robots.txt', { kind: 'machine', name: 'robots' }],
  ['/oembed', { kind: 'machine', name: 'oembed' }],
  ['/livez', { kind: 'machine', name: 'livez' }],
  ['/readyz', { kind: 'machine', name: 'readyz' }],
  ['/metrics', { kind: 'machine', name: 'metrics' }],
  ['/api/refresh', { kind: 'machine', name: 'refresh' }],
];

describe('the addresses of the plan', () => {
  it.each(plan)('%s is built and read', (path, address) => {
    expect(links.build(address)).toBe(path);
    expect(links.parse(path)).toEqual(address);
  });

  it('are the same in a locale added by configuration, in its own words', () => {
    const spanishAgreement = { kind: 'entry', type: 'agreement', locale: 'es', slug } as const;
    expect(inThree.build(spanishAgreement)).toBe('/es/acuerdos/rennes-quebec');
    expect(inThree.parse('/es/acuerdos/el/2020-01-01')).toEqual({
      kind: 'agreements-on',
      locale: 'es',
      date: '2020-01-01',
    });
    expect(links.parse('/es/acuerdos/rennes-quebec')).toBeNull();
  });
});

describe('build and parse', () => {
  it.each(addressKinds)('come back to the same address of the kind "%s"', (kind) => {
    fc.assert(
      fc.property(anyAddressOf(kind), (address) => {
        const path = inThree.build(address);
        expect(inThree.parse(path)).toEqual(address);
        expect(inThree.build(inThree.parse(path) ?? { kind: 'home', locale: '' })).toBe(path);
      }),
      { numRuns: 300 },
    );
  });

  it('know no second path for an address, and parse never throws', () => {
    let read = 0;
    const segment = fc.oneof(
      fc.constantFrom(...plan.flatMap(([path]) => path.split('/'))),
      fc.constantFrom('..', '__proto__', 'constructor', '%ff', '%00', '2020-02-30', '1', '02'),
      fc.string(),
    );
    // A path of the plan, whole or with one of its segments changed, left out or doubled.
    const nearPath = fc
      .record({
        segments: fc.constantFrom(...plan.map(([path]) => path.split('/').slice(1))),
        place: fc.nat({ max: 4 }),
        removed: fc.nat({ max: 1 }),
        added: fc.array(segment, { maxLength: 1 }),
      })
      .map(({ segments, place, removed, added }) =>
        ['', ...segments.toSpliced(place, removed, ...added)].join('/'),
      );
    const anyPath = fc.oneof(
      nearPath,
      fc.string({ unit: 'binary' }),
      fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join('/')}`),
    );
    fc.assert(
      fc.property(anyPath, (path) => {
        const address = links.parse(path);
        read += address ? 1 : 0;
        expect(address ? links.build(address) : path).toBe(path);
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(100);
  });
});

describe('parse', () => {
  it.each([
    '',
    '/',
    'fr',
    '//fr',
    '/fr/',
    '/FR',
    '/de',
    '/fr?q=',
    '/fr#top',
    '/fr/news/rennes-quebec',
    '/fr/carte/rennes',
    '/fr/actualites/',
    '/fr/actualites/page/1',
    '/fr/actualites/page/0',
    '/fr/actualites/page/02',
    '/fr/actualites/page/-2',
    '/fr/actualites/page/2/3',
    '/fr/actualites/page/9999999',
    '/fr/accords/au/2020',
    '/fr/accords/au/2020-02-30',
    '/fr/accords/on/2020-01-01',
    '/fr/actualites/au/2020-01-01',
    '/fr/actualites/feed.xml',
    '/fr/actualites/rennes-quebec/feed.rss',
    '/fr/partenaires/rennes-quebec/feed.rss/more',
    '/fr/actualites.ics',
    '/fr/actualites/rennes-quebec.ics',
    '/fr/actualites/%ff',
    '/fr/actualites/%00',
    '/fr/actualites/__proto__',
    '/fr/actualites/🎉',
    '/fr/actualites/Rennes',
    '/fr/actualites/rennes--quebec',
    `/fr/actualites/${'a'.repeat(129)}`,
    `/fr/${'a'.repeat(300)}`,
    '/__proto__',
    '/constructor/prototype',
    '/id/milestone/k3x9',
    '/id/agreement',
    '/id/agreement/K3X9',
    '/id/agreement/k3x9/more',
    '/embed',
    '/embed/fr',
    '/embed/de/news',
    '/embed/fr/secrets',
    '/embed/fr/news/a/b',
    '/embed/fr/news/',
    '/data',
    '/data/agreements.xml',
    '/data/agreements.csv.json',
    '/data/agreements.csv/more',
    '/media/',
    '/media/../secret',
    '/media/.env',
    '/media/a/b.png',
    '/media/a..png',
    `/media/${'a'.repeat(252)}.png`,
    '/api',
    '/api/refresh/',
  ])('finds nothing at %j', (path) => {
    expect(links.parse(path)).toBeNull();
  });
});

describe('build', () => {
  const entry = { kind: 'entry', type: 'page', locale: 'fr', slug } as const;

  it.each<[string, Address]>([
    ['a locale that isn’t configured', { ...entry, locale: 'es' }],
    ['the home of no locale', { kind: 'home', locale: '' }],
    ['an empty slug', { ...entry, slug: '' }],
    ['a slug that leaves its folder', { ...entry, slug: '../admin' }],
    ['a slug with a host in it', { ...entry, slug: '/evil.example' }],
    ['a page whose slug is a list', { ...entry, slug: 'accords' }],
    ['a page whose slug is a path to another entry', { ...entry, slug: 'accords/rennes' }],
    ['page zero', { kind: 'list', type: 'article', locale: 'fr', page: 0 }],
    ['half a page', { kind: 'list', type: 'article', locale: 'fr', page: 1.5 }],
    ['a month', { kind: 'agreements-on', locale: 'fr', date: '2020-01' }],
    ['a file outside', { kind: 'media', file: '../entente.sqlite' }],
  ])('refuses %s', (_, address) => {
    expect(() => links.build(address)).toThrow(RangeError);
  });

  it.each(['0800', '1604', '1799', '2100', '9999'])('has an address for the year %s', (value) => {
    const year = { kind: 'agreements-by', by: 'year', locale: 'fr', value } as const;
    expect(links.build(year)).toBe(`/fr/accords/annee/${value}`);
    expect(links.parse(`/fr/accords/annee/${value}`)).toEqual(year);
  });

  it('refuses a year that is none', () => {
    expect(links.parse('/fr/accords/annee/0000')).toBeNull();
    expect(links.parse('/fr/accords/annee/12024')).toBeNull();
  });

  it('refuses a kind from outside the union', () => {
    const surprise = { kind: 'surprise' } as unknown as Address;
    expect(() => links.build(surprise)).toThrow('surprise');
  });
});
