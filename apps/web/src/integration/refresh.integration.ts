import { answerFrom, type StubContent } from '@entente/testkit/site/contentCms';
import { siteCalls } from '@entente/protocol/calls';
import { warmCall } from '../engine/cms/warmCall';
import {
  commitAndPush,
  makeChange,
  publish,
  push,
  signedHeaders,
} from '@entente/testkit/site/pushChange';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { startStubCms, type StubCms } from '@entente/testkit/site/stubCms';
import { makeArticle, makeStory } from '@entente/testkit/site/story';

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
  test('shows on the entry, on home and in the list once the site says that it is live', async () => {
    changeArticle('a1', { headline: 'Un titre corrigé' });
    const live = await publish(cms, site.origin, { slug: 'un-protocole-signe' });
    expect(live).toMatchObject({ failed: [], total: live.pages.length });
    expect(live.ms).toBeLessThan(10_000);
    for (const path of ['/fr/actualites/un-protocole-signe', '/fr', '/fr/actualites']) {
      const page = await get(path);
      expect([path, page.text.includes('Un titre corrigé')]).toEqual([path, true]);
      expect(live.pages).toContain(path);
    }
  });

  test('is answered as soon as it is noted, with what the site has noted', async () => {
    const answer = cms.answer;
    cms.answer = (asked, response, request) =>
      void setTimeout(() => answer(asked, response, request), 1_000);
    const { revision, changes } = cms.record.commit(makeChange({ slug: 'un-protocole-signe' }));
    const at = new Date().toISOString();
    const from = performance.now();
    const { applied } = await push(site.origin, revision, [{ revision, at, changes }]);
    expect(applied).toBe(revision);
    expect(performance.now() - from).toBeLessThan(900);
    cms.answer = answer;
    await cms.record.live(revision);
  });

  test('renders again only the pages that show the document', async () => {
    const { pages } = await publish(cms, site.origin, { slug: 'un-protocole-signe' });
    expect(pages).toContain('/en/news/a-protocol-signed');
    expect(pages).not.toContain('/fr/actualites/une-visite');
    expect(pages).not.toContain('/fr/confidentialite');
  });

  test('asks the CMS one question for each page or output', async () => {
    await site.says(({ lag }) => lag === 0);
    cms.asked.length = 0;
    await publish(cms, site.origin, { documentId: 'a2', slug: 'une-visite' });
    const asked = cms.asked.map(
      ({ operationName, variables }) => `${operationName} ${JSON.stringify(variables)}`,
    );
    expect(asked).toContainEqual(expect.stringContaining('une-visite'));
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('of a new entry opens its page, even where visitors were told there was none', async () => {
    expect((await get('/fr/actualites/toute-nouvelle')).status).toBe(404);
    const added = makeArticle({ documentId: 'a9', slug: 'toute-nouvelle', headline: 'Neuf' });
    content.articles?.push(added);
    const entry = { documentId: 'a9', slug: 'toute-nouvelle' };
    await publish(cms, site.origin, { ...entry, action: 'publish' });
    expect((await get('/fr/actualites/toute-nouvelle')).text).toContain('Neuf');
    expect((await get('/fr/actualites')).text).toContain('Neuf');
    content.articles = content.articles?.filter((article) => article !== added) ?? [];
    cms.answer = answerFrom(content);
    await publish(cms, site.origin, { ...entry, action: 'unpublish' });
    expect((await get('/fr/actualites/toute-nouvelle')).status).toBe(404);
    expect((await get('/fr/actualites')).text).not.toContain('Neuf');
    expect((await get('/sitemaps/fr/1.xml')).text).not.toContain('toute-nouvelle');
  });

  test('that overtakes a render shows on that page too', async () => {
    const showAgreement = (changes: Record<string, unknown>) => {
      content.agreements = (content.agreements ?? []).map((one) => ({ ...one, ...changes }));
      changeArticle('a2', { agreements: content.agreements });
    };
    showAgreement({});
    const answer = cms.answer;
    let release: () => void = () => undefined;
    const reached = new Promise<void>((isReached) => {
      cms.answer = (asked, response, request) => {
        if (asked.variables.slug !== 'une-visite') return answer(asked, response, request);
        cms.answer = answer;
        // Reads now, answers later, as a slow CMS does.
        const chunks: unknown[] = [];
        const held = { writeHead: () => undefined, end: (text: unknown) => chunks.push(text) };
        release = () => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end(chunks[0]);
        };
        void Promise.resolve(answer(asked, held as never, request)).then(() => isReached());
      };
    });
    await commitAndPush(cms, site.origin, { documentId: 'a2', slug: 'une-visite' });
    await reached;
    // The page is about to show the agreement, of which the index knows nothing yet.
    showAgreement({ title: 'Protocole renommé' });
    const agreement = { type: 'agreement', documentId: 'g1', slug: 'protocole' };
    await commitAndPush(cms, site.origin, agreement);
    release();
    await cms.record.live(cms.record.head);
    await expect(eventually('/fr/actualites/une-visite', 'Protocole renommé')).resolves.toBe(true);
  });
});

async function eventually(path: string, text: string): Promise<boolean> {
  const deadline = Date.now() + 5_000;
  while (Date.now() < deadline) {
    if ((await get(path)).text.includes(text)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

describe('a call to refresh', () => {
  const body = JSON.stringify({ head: 1, revisions: [] });
  const call = async (headers: Record<string, string>, text: string = body, method = 'POST') =>
    (
      await fetch(site.origin + siteCalls.push.path, {
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

  test('is refused when another method or another address was signed', async () => {
    expect(await call(signedHeaders(body, { method: 'PUT' }))).toBe(401);
    expect(await call(signedHeaders(body, { address: warmCall.path }))).toBe(401);
    expect(await call(signedHeaders(body, { address: '/api/refresh?x=1' }))).toBe(401);
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

  test('about a thousand changes of one entry asks the CMS few questions for each page', async () => {
    await site.says(({ lag }) => lag === 0);
    cms.asked.length = 0;
    const statuses = new Set<number>();
    for (let count = 0; count < 1_000; count += 1) {
      cms.record.commit(makeChange({ slug: 'un-protocole-signe' }));
    }
    const all = cms.record.revisions.slice(-1_000);
    for (let first = 0; first < all.length; first += 50) {
      const { status } = await push(site.origin, cms.record.head, all.slice(first, first + 50));
      statuses.add(status);
    }
    expect(statuses).toEqual(new Set([202]));
    await cms.record.live(cms.record.head);
    const asked = new Map<string, number>();
    for (const { operationName, variables } of cms.asked) {
      const page = `${operationName} ${JSON.stringify(variables)}`;
      asked.set(page, (asked.get(page) ?? 0) + 1);
    }
    expect(Math.max(...asked.values())).toBeLessThanOrEqual(20);
  });
});
