import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NextConfig } from 'next';
import { shippedLocales } from '@entente/model/locale';

/**
 * Hardly a page runs a script, so none is allowed. Styles are inline by design (one request a page).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  // No page asks anything; Lighthouse fetches /robots.txt as the page would.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  },
];

/** Every page: `/fr`, `/fr/accords/…`. */
const pages = '/:locale((?!api)[a-z]{2,3}(?:-[A-Za-z0-9]+)*)/:path*';

/** The kit of a press release, in any language: `/fr/presse/rennes-quebec.zip`. */
const cachedPressKit =
  '/:locale((?!api)[a-z]{2,3}(?:-[A-Za-z0-9]+)*)/:press/:file([a-z0-9-]+\\.zip)';

/** The register on a date, in any language: `/fr/accords/au/2020-01-01`. */
const registryOn =
  '/:locale((?!api)[a-z]{2,3}(?:-[A-Za-z0-9]+)*)/:agreements/:on/:date(\\d{4}-\\d{2}-\\d{2})';

/** The results of a search, in any language: `/fr/recherche?q=jumelage`. */
const searchResults = '/:locale((?!api)[a-z]{2,3}(?:-[A-Za-z0-9]+)*)/:search([a-z0-9-]+)';

/**
 * What the register is asked with a query: a day (`/fr/accords/au?date=2020-01-01`), lines
 * (`/fr/accords/selection?…&sort=signed`), a comparison (`/fr/accords/comparer?id=…&id=…`).
 */
const registryQuestion = '/:locale((?!api)[a-z]{2,3}(?:-[A-Za-z0-9]+)*)/:agreements/:on';

/** Outputs that exist once: `packages/model` says what each is. */
const machineAddresses = [
  '/robots.txt',
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/sitemaps/:locale/:file',
  '/id/:type/:documentId',
  '/data/:file',
  '/.well-known/security.txt',
];

const inLocale = '/:locale((?!api)[a-z]{2,3}(?:-[A-Za-z0-9]+)*)';

/** The last segment of outputs in a language: feeds, calendars, cards. */
const localizedOutputs = ['feed\\.(?:rss|atom|json)', '[a-z0-9-]+\\.ics', 'card\\.png'];

/**
 * A shared cache may show a page a second longer, and a day longer while the site is away.
 * A browser always asks again: the answer is a 304 of a few bytes.
 */
const pageCaching = 'public, max-age=0, s-maxage=1, stale-if-error=86400';

/** A policy that lets a page run one file of public/, known by its hash. */
function policyWith(file: string): string {
  const script = readFileSync(path.join(__dirname, 'public', file));
  const hash = createHash('sha256').update(script).digest('base64');
  return `${contentSecurityPolicy}; script-src 'sha256-${hash}'`;
}

/**
 * The map may run the one file that enlarges it, and the search the one that suggests, which asks
 * the site; no other page may. A language added by configuration is not known here: its pages do
 * without.
 */
const pagesWithScript = shippedLocales.flatMap(({ code, segments }) => [
  { source: `/${code}/${segments.map}`, policy: policyWith('map-zoom.js') },
  { source: `/${code}/${segments.search}`, policy: policyWith('search-suggest.js') },
]);

/** The embed builder runs its own file and the loader of embeds, and frames what it previews. */
const hashOf = (...file: string[]) =>
  `'sha256-${createHash('sha256')
    .update(readFileSync(path.join(__dirname, 'public', ...file)))
    .digest('base64')}'`;
const builderPolicy = [
  contentSecurityPolicy,
  `script-src ${hashOf('embed-builder.js')} ${hashOf('embed', 'v1.js')}`,
  "frame-src 'self'",
].join('; ');
const builders = shippedLocales.map(
  ({ code, segments }) => `/${code}/${segments['embed-builder']}`,
);

/**
 * Which links a browser may render before they are followed. A file named by a header, because the
 * pages hold no script element, not even one of data.
 */
const speculationRules = '/speculation-rules.json';

/** What is not a page of its own. */
const addresses = [
  { source: '/livez', destination: '/api/livez' },
  { source: '/readyz', destination: '/api/readyz' },
  { source: '/metrics', destination: '/api/metrics' },
  ...machineAddresses.map((source) => ({ source, destination: `/api/output${source}` })),
  ...localizedOutputs.map((file) => ({
    source: `${inLocale}/:path*/:file(${file})`,
    destination: '/api/output/:locale/:path*/:file',
  })),
  { source: '/media/:file', destination: '/api/media/:file' },
  { source: '/oembed', destination: '/api/oembed' },
  { source: '/embed/:path*', destination: '/api/embed/:path*' },
  { source: '/fragment/:path*', destination: '/api/fragment/:path*' },
  { source: cachedPressKit, destination: '/api/press-kit/:locale/:press/:file' },
  {
    source: `${inLocale}/:builder([a-z0-9-]+)`,
    has: [{ type: 'query' as const, key: 'show' }],
    destination: '/embed-builder/:locale/:builder',
  },
  {
    source: `${inLocale}/:agreements/:file([a-z0-9-]+\\.csv)`,
    destination: '/api/registry-csv/:locale/:agreements/:file',
  },
  {
    source: registryQuestion,
    has: [{ type: 'query' as const, key: 'date' }],
    destination: '/api/registry-date/:locale/:agreements/:on',
  },
  {
    source: registryQuestion,
    has: [{ type: 'query' as const, key: 'sort', value: '[^]*' }],
    destination: '/registry-selected/:locale/:agreements/:on',
  },
  {
    source: registryQuestion,
    has: [{ type: 'query' as const, key: 'id', value: '[^]*' }],
    destination: '/registry-compared/:locale/:agreements/:on',
  },
  { source: registryOn, destination: '/registry-on/:locale/:agreements/:on/:date' },
  {
    source: `${inLocale}/:file([a-z0-9-]+\\.json)`,
    destination: '/api/suggest/:locale/:file',
  },
];

/** Everything but embeds, whose own policy says who may frame them. */
const notEmbeds = '/((?!embed/).*)';

const development = process.env.NODE_ENV === 'development';

const config: NextConfig = {
  headers: async () => [
    {
      source: '/:path*',
      headers: development
        ? securityHeaders.filter(({ key }) => key !== 'Content-Security-Policy')
        : securityHeaders,
    },
    { source: notEmbeds, headers: [{ key: 'X-Frame-Options', value: 'DENY' }] },
    ...(development
      ? []
      : pagesWithScript.map(({ source, policy }) => ({
          source,
          headers: [{ key: 'Content-Security-Policy', value: policy }],
        }))),
    ...(development
      ? []
      : builders.map((source) => ({
          source,
          headers: [{ key: 'Content-Security-Policy', value: builderPolicy }],
        }))),
    {
      source: pages,
      headers: [
        { key: 'Cache-Control', value: pageCaching },
        { key: 'Speculation-Rules', value: `"${speculationRules}"` },
      ],
    },
    {
      // Shown and run on other people's pages, isolated ones among them.
      source: '/:folder(embed|media)/:file([^/]+)',
      headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }],
    },
    {
      source: '/embed/:file(v1\\.js|v1\\.json|frame\\.js)',
      headers: [
        { key: 'Access-Control-Allow-Origin', value: '*' },
        { key: 'Cache-Control', value: 'public, max-age=3600, stale-while-revalidate=86400' },
      ],
    },
    {
      // A whole version never changes: its hash is written in other people's pages.
      source: '/embed/:file(v\\d+\\.\\d+\\.\\d+\\.js)',
      headers: [
        { key: 'Access-Control-Allow-Origin', value: '*' },
        { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
      ],
    },
    {
      // The name holds the hash of the file: see packages/ui/src/fonts.test.ts.
      source: '/fonts/:file([a-z-]+\\.[0-9a-f]{8}\\.woff2)',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
    {
      source: speculationRules,
      headers: [
        { key: 'Content-Type', value: 'application/speculationrules+json' },
        { key: 'Cache-Control', value: 'public, max-age=86400' },
      ],
    },
  ],
  // Next takes `/fr/index` for `/fr`; a page has one address.
  redirects: async () => [{ source: '/:path*/index', destination: '/:path*', permanent: true }],
  rewrites: async () => ({
    // Before the page itself, which is there to search from.
    beforeFiles: [
      {
        source: searchResults,
        // A value that captures nothing: what is captured is taken out of the request's address.
        has: [{ type: 'query', key: 'q', value: '[^]*' }],
        destination: '/search-results/:locale/:search',
      },
    ],
    afterFiles: addresses,
    fallback: [],
  }),
  outputFileTracingRoot: path.join(__dirname, '..', '..'),
  turbopack: { root: path.join(__dirname, '..', '..') },
  cacheHandler: path.join(__dirname, 'cache-handler.mjs'),
  // The handler keeps its own, bounded, memory.
  cacheMaxMemorySize: 0,
  // How long a "not found" may be shown from the cache, in seconds: see the catch-all page.
  expireTime: 30,
  transpilePackages: ['@entente/ui'],
  images: { unoptimized: true, remotePatterns: [] },
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // Tests are checked by `npm run types`: a fault in one must not stop a build.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
};

export default config;
