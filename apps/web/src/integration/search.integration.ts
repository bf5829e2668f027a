import { cmsCalls } from '@entente/protocol/calls';
import { verifyMessage } from '@entente/protocol/signature';
import { deriveSecret } from '@entente/secrets/derive';
import { makeAnswer } from '../content/search/search.fixture';
import { answerFrom } from '@entente/testkit/site/contentCms';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { sendJson, startStubCms, type Answer, type StubCms } from '@entente/testkit/site/stubCms';
import { makeStory } from '@entente/testkit/site/story';
import { testSecret } from '@entente/testkit/site/testSecret';

let cms: StubCms;
let site: RunningSite;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
/** The questions that the search of the CMS was asked. */
let searched: string[] = [];
let answerSearch: Answer;

const key = deriveSecret(testSecret, 'refresh-signing');

const answer: Answer = (asked, response, request) => {
  const address = request.url ?? '';
  if (address.split('?')[0] !== cmsCalls.search.path) return content(asked, response, request);
  const clock = { now: Date.now() / 1_000, maxSkewSeconds: 300 };
  const message = { method: 'GET', address, body: '' };
  if (!verifyMessage(key, message, request.headers, clock)) return sendJson(response, {}, 401);
  searched.push(address);
  return answerSearch(asked, response, request);
};
const content = answerFrom(makeStory());

beforeAll(async () => {
  cms = await startStubCms(answer);
  folder = await temporaryFolder();
  site = await startSite(cms.origin, folder.path);
  await site.ready('warm');
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
  await folder.remove();
});
beforeEach(() => {
  searched = [];
  answerSearch = (_, response) => sendJson(response, makeAnswer());
});

async function get(path: string) {
  const response = await fetch(site.origin + path, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

test('results are asked for with a signed call, and what is not listed goes no further', async () => {
  const { status, text, headers } = await get(
    '/fr/recherche?q=jumelage&type=agreement&path=x&utm_source=y&limit=9999',
  );
  expect(status).toBe(200);
  expect(text).toContain('<mark>Jumelage</mark>');
  expect(searched).toEqual(['/entente/search?locale=fr&q=jumelage&type=agreement&page=1']);
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(text).toMatch(/<meta name="robots" content="noindex"/);
});

test('a question repeated, or too long, is cut before the CMS is asked', async () => {
  await get(`/fr/recherche?q=${'a'.repeat(10_000)}&q=b`);
  expect(searched).toEqual([`/entente/search?locale=fr&q=${'a'.repeat(200)}&page=1`]);
});

test('a page past the last says so, and leads to the last', async () => {
  const past = makeAnswer({ total: 60, page: 11, pages: 6, hits: [] });
  answerSearch = (_, response) => sendJson(response, past);
  const { status, text } = await get('/fr/recherche?q=rennes&page=11');
  expect(status).toBe(200);
  expect(searched).toEqual(['/entente/search?locale=fr&q=rennes&page=11']);
  expect(text).toMatch(/Il n’y a pas de page\s11\. Ces résultats tiennent en 6\spages\./);
  expect(text).toContain('href="/fr/recherche?q=rennes&amp;page=6"');
  expect(text).not.toContain('Page 1 sur 6');
});

test('what is found is text, whatever it holds', async () => {
  const evil = '<script>alert(1)</script>]]>"\'=cmd()';
  const [hit] = makeAnswer().hits;
  const hits = hit ? [{ ...hit, title: { text: evil, ranges: [] } }] : [];
  answerSearch = (_, response) => sendJson(response, makeAnswer({ hits }));
  const { text } = await get(`/fr/recherche?q=${encodeURIComponent(evil)}`);
  expect(text).toContain('&lt;script&gt;alert(1)');
  expect(text).not.toContain('<script>alert');
});

describe('while the CMS does not answer as it should', () => {
  const faults: [string, Answer][] = [
    ['an error', (_, response) => sendJson(response, {}, 500)],
    ['half an answer', (_, response) => sendJson(response, { total: 1 })],
    ['a web page', (_, response) => void response.end('<html>')],
    ['nothing', (_, response) => void response.destroy()],
  ];

  test.each(faults)('%s: a page says so, with 503, the question kept', async (_, fault) => {
    answerSearch = fault;
    const { status, headers, text } = await get('/fr/recherche?q=jumelage');
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('10');
    expect(text).toContain('La recherche est momentanément indisponible');
    expect(text).toContain('value="jumelage"');
    const suggestions = await get('/fr/recherche.json?q=jumelage');
    expect([suggestions.status, suggestions.text]).toEqual([200, '[]']);
    expect((await get('/fr/recherche')).status).toBe(200);
  });
});

test('the page to search from asks nothing', async () => {
  expect((await get('/fr/recherche')).status).toBe(200);
  expect((await get('/fr/recherche?q=')).status).toBe(200);
  expect(searched).toEqual([]);
});

test('another page asked with a question is itself', async () => {
  const { status, headers } = await get('/fr/accords?q=jumelage');
  expect([status, headers.get('location')]).toEqual([307, '/fr/accords']);
  expect(searched).toEqual([]);
});

test('a page that does not exist does not exist for a question either', async () => {
  for (const path of ['/fr/nulle-part', '/xx/recherche', '/fr/recherche-x'])
    expect([path, (await get(`${path}?q=jumelage`)).status]).toEqual([path, 404]);
  expect(searched).toEqual([]);
});

test('suggestions are the first pages, in the language of the address', async () => {
  const { status, headers, text } = await get('/en/search.json?q=twin&locale=fr');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('application/json');
  expect(JSON.parse(text)).toEqual([
    {
      title: makeAnswer().hits[0]?.title,
      about: 'Agreement',
      path: '/en/agreements/jumelage-rennes-cork',
    },
  ]);
  expect(searched).toEqual(['/entente/search?locale=en&q=twin&page=1']);
  expect((await get('/en/recherche.json?q=twin')).status).toBe(404);
  expect((await get('/en/search.json?q=t')).text).toBe('[]');
});
