import path from 'node:path';
import type { NextConfig } from 'next';

/**
 * No page runs a script, so none is allowed. Styles are inline by design (one request a page).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  },
];

/** Every page: `/fr`, `/fr/accords/…`. */
const pages = '/:locale((?!api)[a-z]{2,3}(?:-[A-Za-z0-9]+)*)/:path*';

/** The register on a date, in any language: `/fr/accords/au/2020-01-01`. */
const registryOn =
  '/:locale((?!api)[a-z]{2,3}(?:-[A-Za-z0-9]+)*)/:agreements/:on/:date(\\d{4}-\\d{2}-\\d{2})';

/**
 * A shared cache may show a page a moment longer, and a day longer while the site is away.
 * A browser always asks again: the answer is a 304 of a few bytes.
 */
const pageCaching = 'public, max-age=0, s-maxage=2, stale-while-revalidate=8, stale-if-error=86400';

const development = process.env.NODE_ENV === 'development';

const config: NextConfig = {
  headers: async () => [
    {
      source: '/:path*',
      headers: development
        ? securityHeaders.filter(({ key }) => key !== 'Content-Security-Policy')
        : securityHeaders,
    },
    { source: pages, headers: [{ key: 'Cache-Control', value: pageCaching }] },
  ],
  // Next takes `/fr/index` for `/fr`; a page has one address.
  redirects: async () => [{ source: '/:path*/index', destination: '/:path*', permanent: true }],
  rewrites: async () => [
    { source: '/livez', destination: '/api/livez' },
    { source: '/readyz', destination: '/api/readyz' },
    { source: '/robots.txt', destination: '/api/robots' },
    { source: '/sitemap.xml', destination: '/api/sitemap' },
    { source: '/media/:file', destination: '/api/media/:file' },
    { source: registryOn, destination: '/registry-on/:locale/:agreements/:on/:date' },
  ],
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
