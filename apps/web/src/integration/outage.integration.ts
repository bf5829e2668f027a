import { setTimeout as pause } from 'node:timers/promises';
import { answerFrom, type StubContent } from '@entente/testkit/site/contentCms';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { sendJson, startStubCms, type Answer, type StubCms } from '@entente/testkit/site/stubCms';
import { makeArticle, makeStory } from '@entente/testkit/site/story';
import { commitAndPush } from '@entente/testkit/site/pushChange';

const article = '/fr/actualites/un-protocole-signe';
let content: StubContent;
let cms: StubCms;
let site: RunningSite;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  content = makeStory();
  cms = await startStubCms(answerFrom(content));
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
  cms.answer = answerFrom(content);
});

async function get(path: string, init: RequestInit = {}) {
  const response = await fetch(site.origin + path, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The text once it tells of what was changed, or as it is after ten seconds. */
async function eventually(read: () => Promise<string>): Promise<string> {
  const deadline = Date.now() + 10_000;
  let text = await read();
  while (!text.includes('Après la panne') && Date.now() < deadline) {
    await pause(200);
    text = await read();
  }
  return text;
}

const faults: [string, Answer][] = [
  ['data null', (_, response) => sendJson(response, { data: null })],
  ['errors', (_, response) => sendJson(response, { errors: [{ message: 'no' }], data: null })],
  ['a web page', (_, response) => void response.end('<!doctype html><title>Oops</title>')],
  ['half a JSON text', (_, response) => void response.end('{"data":{"site":{"name":"E')],
  ['status 500', (_, response) => sendJson(response, {}, 500)],
  ['nothing, hanging up', (_, response) => void response.destroy()],
];

describe('while the CMS answers', () => {
  test.each(faults)('%s, the last good page stays', async (_, answer) => {
    const before = await get(article);
    cms.answer = answer;
    await commitAndPush(cms, site.origin, { documentId: 'a1', slug: 'un-protocole-signe' });
    await site.says(({ failed, lag }) => failed > 2 && lag > 0);
    const after = await get(article);
    expect(after.status).toBe(200);
    expect(after.text).toBe(before.text);
    expect(after.text).toContain('Un protocole signé');
  });

  test.each(faults)('%s, an address nobody asked for before is 503, not 404', async (_, answer) => {
    cms.answer = answer;
    const { status, headers } = await get(`/fr/accords/au/2020-01-01`);
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

test('an entry published while the CMS answers nonsense is 503, not 404, until it can be read', async () => {
  const path = '/fr/actualites/pendant-la-panne';
  const entry = { documentId: 'a9', slug: 'pendant-la-panne' };
  cms.answer = (_, response) => sendJson(response, { data: null });
  const { revision } = await commitAndPush(cms, site.origin, { ...entry, action: 'publish' });
  expect((await get(path)).status).toBe(503);
  content.articles = [...(content.articles ?? []), makeArticle(entry)];
  cms.answer = answerFrom(content);
  await cms.record.live(revision);
  expect((await get(path)).status).toBe(200);
});

describe('an outage', () => {
  test('leaves every address of the sitemap as it was', async () => {
    const sitemap = await get('/sitemaps/fr/1.xml');
    const paths = [...sitemap.text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      (match) => new URL(match[1] ?? '').pathname,
    );
    expect(paths).toContain(article);
    cms.answer = (_, response) => void response.destroy();
    for (const path of [...paths, '/sitemap.xml', '/sitemaps/fr/1.xml', '/robots.txt']) {
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
  });

  test('that ends lets a change that failed be seen, without another push', async () => {
    cms.answer = (_, response) => void response.destroy();
    await commitAndPush(cms, site.origin, { slug: 'un-protocole-signe' });
    content.articles = (content.articles ?? []).map((one) =>
      one.documentId === 'a1' && one.locale === 'fr' ? { ...one, headline: 'Après la panne' } : one,
    );
    cms.answer = answerFrom(content);
    await expect(eventually(async () => (await get(article)).text)).resolves.toContain('Après');
  });

  test('that outlasts a restart of the site leaves every page as it was', async () => {
    await site.says(({ lag }) => lag === 0);
    await site.stop();
    cms.answer = (_, response) => void response.destroy();
    cms.record.isAway = true;
    site = await startSite(cms.origin, folder.path);
    await site.ready('stale');
    await site.says(({ revision }) => revision === cms.record.head);
    expect((await get(article)).text).toContain('<h1>Après la panne</h1>');
    cms.answer = answerFrom(content);
    cms.record.isAway = false;
    await site.ready('warm');
  });
});
