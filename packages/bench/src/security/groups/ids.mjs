import { randomBytes } from 'node:crypto';
import { ask } from '../ask.mjs';
import { pairs } from '../group.mjs';
import { CANARY, leak, oneOf, refused } from '../verdicts.mjs';

/** Identifiers that somebody counts through, or makes up. */
const NUMBERS = [
  '0',
  '1',
  '2',
  '3',
  '10',
  '-1',
  '1.5',
  '1e3',
  '01',
  '0x1',
  '99999999999999999999',
  'NaN',
  '1%20or%201=1',
  '[object Object]',
  '__proto__',
];
const OURS = [
  'GET /admin/entente/versions/*/difference',
  'POST /admin/entente/versions/*/restore',
  'POST /admin/entente/press-links/*/revoke',
  'POST /admin/entente/press-links/*/renew',
  'POST /admin/entente/reviews/*/return',
  'POST /admin/entente/schedules/*/cancel',
  'POST /admin/entente/trash/*/restore',
];
const STRAPIS = [
  'GET /admin/users/*',
  'PUT /admin/users/*',
  'DELETE /admin/users/*',
  'GET /admin/roles/*',
  'GET /admin/api-tokens/*',
  'POST /admin/api-tokens/*/regenerate',
  'GET /admin/webhooks/*',
];

/** What is not one's own, by its number or name. */
export const ids = {
  name: 'ids',
  width: 2,
  cases: ({ site, cms, newsroom, planted }) => {
    const { people } = newsroom;
    const send = (route, role, id) => {
      const [method, path] = route.split(' ');
      return ask(cms, path.replace('*', encodeURI(id)), {
        method,
        headers: { 'content-type': 'application/json', ...people[role].headers },
        ...(method !== 'GET' && { body: '{}' }),
      });
    };
    const counted = pairs(OURS, NUMBERS).flatMap(([route, id]) =>
      ['nothing', 'author'].map((role) => ({
        name: `${route.replace('*', id)} by ${role}`,
        attack: async () => {
          const answer = await send(route, role, id);
          if (answer.status >= 500) return `answers ${answer.status}`;
          // An author may read and go back to versions of what an author may read.
          const isAllowed = role === 'author' && route.includes('/versions/');
          return isAllowed || answer.status >= 400 ? null : `answers ${answer.status}`;
        },
      })),
    );
    const strapis = pairs(STRAPIS, NUMBERS.slice(0, 8)).flatMap(([route, id]) =>
      ['nothing', 'author', 'editor', 'approver'].map((role) => ({
        name: `${route.replace('*', id)} by ${role}`,
        attack: async () => {
          const { status } = await send(route, role, id);
          return status === 403 || status === 404 || status === 400 ? null : `answers ${status}`;
        },
      })),
    );
    const hidden = [planted.article, planted.partner, planted.embargoed, planted.authors];
    const types = [
      'article',
      'partner',
      'agreement',
      'statement',
      'speaker',
      'media',
      'file',
      'site',
      'user',
      '__proto__',
    ];
    const byId = pairs(types, [...hidden, randomBytes(12).toString('hex')]).map(([type, id]) => ({
      name: `/id/${type}/${id}`,
      attack: async () => refused(await ask(site, `/id/${type}/${id}`)),
    }));
    const slugs = ['brouillon', 'embargo', 'auteur', 'partenaire'].map(
      (word) => `${CANARY.toLowerCase()}-${word}`,
    );
    const places = [
      '/fr/actualites/*',
      '/en/news/*',
      '/fr/partenaires/*',
      '/fr/actualites/*/card.png',
      '/fr/presse/*.zip',
      '/embed/fr/article/*',
      '/embed/fr/article-card/*',
      '/embed/fr/partner/*',
      '/oembed?url=SITE/fr/actualites/*',
      '/fr/partenaires/*/feed.rss',
      '/_next/data/x/fr/actualites/*.json',
    ];
    const bySlug = pairs(places, slugs).map(([place, slug]) => ({
      name: place.replace('*', slug),
      attack: async () => {
        const path = place.replace('*', slug).replace('SITE', encodeURIComponent(site));
        return refused(await ask(site, path));
      },
    }));
    const outputs = [
      '/fr',
      '/fr/actualites',
      '/en/news',
      '/fr/partenaires',
      '/sitemap.xml',
      '/news-sitemap.xml',
      '/sitemaps/fr/1.xml',
      '/fr/actualites/feed.rss',
      '/fr/actualites/feed.atom',
      '/fr/actualites/feed.json',
      '/data/partners.csv',
      '/data/partners.json',
      '/data/agreements.json',
      '/data/statements.csv',
      '/data/catalog.jsonld',
      '/embed/fr/news',
      '/embed/fr/map',
      '/fr/carte',
      '/fr/recherche?q=brouillon',
      '/fr/suggestions.json?q=chu',
      '/fr/presse',
    ].map((path) => ({
      name: `${path} tells of what is not public`,
      attack: async () => leak(await ask(site, path)),
    }));
    const closed = [
      '/metrics',
      '/api/metrics',
      '/api/refresh',
      '/api/warm',
      '/embed/settings',
      '/api/preview',
      '/styleguide',
      '/_next/server/pages-manifest.json',
      '/.env',
      '/.git/config',
      '/package.json',
      '/server.js',
      '/fr/../../.env',
      '/uploads/x.png',
      '/admin',
      '/graphql',
      '/api/graphql',
      '/entente/changes',
    ].map((path) => ({
      name: `${path} of the site`,
      attack: async () => refused(await ask(site, path)),
    }));
    const ofCms = [
      '/metrics',
      '/.env',
      '/package.json',
      '/uploads/',
      '/uploads/../../secret',
      '/uploads/..%2f..%2fentente.sqlite',
      '/documentation',
      '/api/users',
      '/api/users/me',
      '/api/auth/local',
      '/api/upload/files',
      '/_internal',
      '/admin/../.env',
      '/admin/files?x',
      '/api',
      '/api/connect/google',
    ].map((path) => ({
      name: `${path} of the CMS`,
      attack: async () => {
        const answer = await ask(cms, path);
        if (path.startsWith('/admin')) return leak(answer);
        return refused(answer);
      },
    }));
    return [
      ...counted,
      ...strapis,
      ...byId,
      ...bySlug,
      ...outputs,
      ...closed,
      ...ofCms,
      {
        name: 'the health of the site',
        attack: async () => oneOf(200, 503)(await ask(site, '/readyz')),
      },
    ];
  },
};
