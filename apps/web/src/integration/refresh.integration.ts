import { answerFrom, type StubContent } from '../testing/contentCms';
import { makeChange, pushBody, pushChange, signedHeaders } from '../testing/pushChange';
import { startSite, temporaryFolder, type RunningSite } from '../testing/runningSite';
import { startStubCms, type StubCms } from '../testing/stubCms';
import { makeArticle, makeStory } from '../testing/story';

let content: StubContent;
let cms: StubCms;
let site: RunningSite;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  cms = await startStubCms(() => undefined);
  folder = await temporaryFolder();
});
beforeEach(() => {
  content = makeStory();
  cms.answer = answerFrom(content);
});
beforeAll(async () => {
  cms.answer = answerFrom(makeStory());
  site = await startSite(cms.origin, folder.path);
  await site.ready('warm');
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
  await folder.remove();
});

async function get(path: string) {
  const response = await fetch(site.origin + path, { redirect: 'manual' });
  const location = response.headers.get('location');
  return { status: response.status, location, text: await response.text() };
}

function changeArticle(documentId: string, changes: Record<string, unknown>): void {
  content.articles = (content.articles ?? []).map((article) =>
    article.documentId === documentId && article.locale === 'fr'
      ? { ...article, ...changes }
      : article,
  );
  cms.answer = answerFrom(content);
}

describe('a change pushed by the CMS', () => {
  test('shows on the entry, on home and in the list once the call is answered', async () => {
    changeArticle('a1', { headline: 'Un titre corrigé' });
    const { status, body } = await pushChange(site.origin, { slug: 'un-protocole-signe' });
    expect([status, body.failed]).toEqual([202, []]);
    for (const path of ['/fr/actualites/un-protocole-signe', '/fr', '/fr/actualites']) {
      const page = await get(path);
      expect([path, page.text.includes('Un titre corrigé')]).toEqual([path, true]);
    }
  });

  test('renders again only the pages that show the document', async () => {
    const { body } = await pushChange(site.origin, { slug: 'un-protocole-signe' });
    expect(body.refreshed).toContain('/en/news/a-protocol-signed');
    expect(body.refreshed).not.toContain('/fr/actualites/une-visite');
    expect(body.refreshed).not.toContain('/fr/confidentialite');
  });

  test('asks the CMS one question for each page', async () => {
    cms.asked.length = 0;
    const { body } = await pushChange(site.origin, { slug: 'un-protocole-signe' });
    expect(cms.asked).toHaveLength(body.refreshed.length);
  });

  test('of a new entry opens its page, even where visitors were told there was none', async () => {
    expect((await get('/fr/actualites/toute-nouvelle')).status).toBe(404);
    const added = makeArticle({ documentId: 'a9', slug: 'toute-nouvelle', headline: 'Neuf' });
    content.articles?.push(added);
    await pushChange(site.origin, { documentId: 'a9', action: 'publish', slug: 'toute-nouvelle' });
    expect((await get('/fr/actualites/toute-nouvelle')).text).toContain('Neuf');
    expect((await get('/fr/actualites')).text).toContain('Neuf');
    content.articles = content.articles?.filter((article) => article !== added) ?? [];
    cms.answer = answerFrom(content);
    await pushChange(site.origin, {
      documentId: 'a9',
      action: 'unpublish',
      slug: 'toute-nouvelle',
    });
    expect((await get('/fr/actualites/toute-nouvelle')).status).toBe(404);
    expect((await get('/fr/actualites')).text).not.toContain('Neuf');
    expect((await get('/sitemaps/fr/1.xml')).text).not.toContain('toute-nouvelle');
  });

  test('of an address leads from the old one to the new one', async () => {
    changeArticle('a2', { slug: 'une-visite-officielle' });
    await pushChange(site.origin, { documentId: 'a2', slug: 'une-visite-officielle' });
    expect((await get('/fr/actualites/une-visite-officielle')).status).toBe(200);
    const old = await get('/fr/actualites/une-visite');
    expect([old.status, old.location]).toEqual([301, '/fr/actualites/une-visite-officielle']);
  });
});

describe('a call to refresh', () => {
  const body = pushBody(makeChange({}));
  const call = async (headers: Record<string, string>, text: string = body, method = 'POST') =>
    (
      await fetch(`${site.origin}/api/refresh`, {
        method,
        headers,
        ...(method === 'POST' ? { body: text } : {}),
      })
    ).status;

  test('is refused without a signature, with a wrong one, an old one, or one for another body', async () => {
    expect(await call({})).toBe(401);
    expect(await call(signedHeaders(body, { secret: 'x'.repeat(40) }))).toBe(401);
    expect(await call(signedHeaders(body, { secondsAgo: 400 }))).toBe(401);
    expect(await call(signedHeaders(`${body} `))).toBe(401);
  });

  test('is refused the second time', async () => {
    const headers = signedHeaders(body);
    expect([await call(headers), await call(headers)]).toEqual([202, 409]);
  });

  test('is refused when it is no POST, is too long, or is not about changes', async () => {
    expect(await call({}, '', 'GET')).toBe(405);
    const long = JSON.stringify({ head: 1, revisions: [], padding: 'x'.repeat(70_000) });
    expect(await call(signedHeaders(long), long)).toBe(413);
    for (const text of ['{}', 'null', '[', '{"head":1,"revisions":[{"revision":1}]}']) {
      expect([text, await call(signedHeaders(text), text)]).toEqual([text, 400]);
    }
  });

  test('repeated a thousand times at once asks the CMS few questions', async () => {
    cms.asked.length = 0;
    const calls = Array.from({ length: 1_000 }, () => call(signedHeaders(body)));
    expect(new Set(await Promise.all(calls))).toEqual(new Set([202]));
    const asked = new Map<string, number>();
    for (const { operationName, variables } of cms.asked) {
      const page = `${operationName} ${JSON.stringify(variables)}`;
      asked.set(page, (asked.get(page) ?? 0) + 1);
    }
    expect(Math.max(...asked.values())).toBeLessThanOrEqual(20);
  });
});
