import { documentsOf, startCms, type TestCms } from '../cms';
import { personWithRole } from '../person';
import { signInWithoutRights } from '../session';
import rights from './routeRights.json';
import { addressesOf, routesOf, type Route } from './routes';

/** What a route answers to somebody with no right at all, to an author and to an editor. */
type Statuses = [nothing: number, author: number, editor: number];

const table = rights as unknown as Record<string, Statuses>;

/** What ends the session that everything is asked with comes last. */
const ENDS_SESSION = ['DELETE /admin/users/me/sessions', 'POST /admin/logout'];

/** Strapi’s own, which reach nothing of ours: they fall over a request without what they read. */
const FALLS_OVER_NOTHING = [
  'GET /admin/license-trial-time-left',
  'POST /admin/permissions/check',
  'PUT /admin/homepage/layout',
];

type Headers = Record<string, string>;

let cms: TestCms;
let sessions: Headers[];
const entries: Record<string, string> = {};
const found: Record<string, Statuses> = {};

/** Asks as a screen of the admin does, about the article in French. */
async function answerTo({ method, path }: Route, address: string, headers: Headers) {
  const entry = { uid: 'api::article.article', documentId: entries.article, locale: 'fr' };
  const isOurs = path.startsWith('/admin/entente');
  const isAsked = isOurs || path.includes('/preview/');
  const query = new URLSearchParams({
    locale: 'fr',
    ...(isAsked && entry),
    ...(path.endsWith('recent-documents') && { action: 'update' }),
  });
  const url = address.replace(/\{(\w+)\}/g, (_, type: string) => entries[type] ?? '');
  const name = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
  const request = cms.http()[name](`${url}?${query}`).set(headers);
  if (method === 'GET') return request;
  const slug = { contentTypeUID: entry.uid, field: 'slug', data: {}, value: 'sous-embargo' };
  return request.send({ ...(isOurs && entry), ...(path.includes('/uid/') && slug) });
}

beforeAll(async () => {
  cms = await startCms('none');
  for (const [type, data] of [
    ['article', { headline: 'Sous embargo', lead: 'Deux rives.', date: '2026-04-09' }],
    ['partner', { name: 'Québec' }],
  ] as const)
    entries[type] = (await documentsOf(cms, type).create({ data, locale: 'fr' })).documentId;
  const author = await personWithRole(cms, 'entente-author', 'Aude');
  const editor = await personWithRole(cms, 'entente-editor', 'Eric');
  sessions = [await signInWithoutRights(cms), author.headers, editor.headers];
  const tried = routesOf(cms).flatMap((route) =>
    addressesOf(route).map((address) => ({ route, address })),
  );
  const last = ({ route, address }: (typeof tried)[number]) =>
    ENDS_SESSION.indexOf(`${route.method} ${address}`);
  for (const { route, address } of tried.sort((a, b) => last(a) - last(b))) {
    const statuses: number[] = [];
    for (const headers of sessions) statuses.push((await answerTo(route, address, headers)).status);
    found[`${route.method} ${address}`] = statuses as Statuses;
  }
});

afterAll(() => cms.stop());

test('every route answers each role as the table in the repository says', () => {
  // A new address gets its line here by hand: whoever adds it says who may.
  expect(found).toEqual(table);
});

/** One's own session, and what opens it. */
const OWN = /\/admin\/entente\/(session|second-factor|sign-in|single-sign-on)\b/;

test('no route of ours opens to a role with no right, but to its own session', () => {
  const open = Object.entries(found).filter(
    ([route, [nothing]]) =>
      route.includes('/admin/entente/') && nothing !== 403 && !OWN.test(route),
  );
  expect(open).toEqual([]);
});

test('no entry, no preview, no file opens to a role with no right', () => {
  const own =
    /\/content-manager\/(collection-types|single-types|relations|preview\/url|uid)|POST \/email|\/upload\/(files|folder|actions)/;
  const open = Object.entries(found).filter(
    ([route, [nothing]]) => own.test(route) && ![401, 403, 404].includes(nothing),
  );
  expect(open).toEqual([]);
});

test('nothing that a low role may ask makes the server fail', () => {
  const failed = Object.keys(found).filter((route) => found[route]?.some((one) => one >= 500));
  expect(failed).toEqual(FALLS_OVER_NOTHING);
});
