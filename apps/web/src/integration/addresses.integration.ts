import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { answerFrom, type StubContent } from '@entente/testkit/site/contentCms';
import { publish } from '@entente/testkit/site/pushChange';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { startStubCms, type StubCms } from '@entente/testkit/site/stubCms';
import { makeArticle, makeStory } from '@entente/testkit/site/story';

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

async function get(slug: string, locale: 'fr' | 'en' = 'fr') {
  const list = { fr: 'actualites', en: 'news' }[locale];
  const response = await fetch(`${site.origin}/${locale}/${list}/${slug}`, { redirect: 'manual' });
  return {
    status: response.status,
    location: response.headers.get('location'),
    text: await response.text(),
  };
}

function replace(documentId: string, article: ReturnType<typeof makeArticle> | null): void {
  const others = (content.articles ?? []).filter(
    (one) => one.documentId !== documentId || one.locale !== (article?.locale ?? 'fr'),
  );
  content.articles = article ? [...others, article] : others;
  cms.answer = answerFrom(content);
}

const left = (slug: string, documentId: string) => ({
  type: 'article',
  locale: 'fr',
  slug,
  documentId,
});

async function add(documentId: string, slug: string): Promise<void> {
  replace(documentId, makeArticle({ documentId, slug, headline: `Titre de ${documentId}` }));
  await publish(cms, site.origin, { documentId, slug, action: 'publish' });
}

async function move(documentId: string, from: string, to: string): Promise<void> {
  replace(documentId, makeArticle({ documentId, slug: to, headline: `Titre de ${documentId}` }));
  cms.record.former.push(left(from, documentId));
  const change = { documentId, slug: to, formerSlug: from, action: 'publish' as const };
  await publish(cms, site.origin, change);
}

async function withdraw(documentId: string, slug: string, reason: string | null): Promise<void> {
  replace(documentId, null);
  const at = '2024-04-09T22:30:00.000Z';
  cms.record.withdrawn.push({ ...left(slug, documentId), at, reason });
  await publish(cms, site.origin, { documentId, slug, action: 'unpublish' });
}

/** Stops the site, takes away all that it knew of pages, and starts it again. */
async function restartWithoutIndex(): Promise<void> {
  await site.stop();
  for (const name of ['index.json', 'replica.json', 'pages']) {
    await rm(path.join(folder.path, 'site', name), { recursive: true, force: true });
  }
  site = await startSite(cms.origin, folder.path);
  await site.ready('warm');
}

describe('an old address', () => {
  test('leads to the present one in one step, however often the entry moved', async () => {
    await add('b1', 'b-un');
    expect((await get('b-un')).status).toBe(200);
    await move('b1', 'b-un', 'b-deux');
    expect(await get('b-un')).toMatchObject({ status: 301, location: '/fr/actualites/b-deux' });
    await move('b1', 'b-deux', 'b-trois');
    for (const slug of ['b-un', 'b-deux']) {
      expect(await get(slug)).toMatchObject({ status: 301, location: '/fr/actualites/b-trois' });
    }
    expect((await get('b-trois')).status).toBe(200);
    expect((await get('b-un', 'en')).status).toBe(404);
  });

  test('still does after a restart that remembers no page', async () => {
    await restartWithoutIndex();
    for (const slug of ['b-un', 'b-deux']) {
      expect(await get(slug)).toMatchObject({ status: 301, location: '/fr/actualites/b-trois' });
    }
  });

  test('belongs to another entry that takes it, even before the list of old ones says so', async () => {
    await add('b2', 'b-un');
    const taken = await get('b-un');
    expect([taken.status, taken.text.includes('Titre de b2')]).toEqual([200, true]);
    expect(await get('b-deux')).toMatchObject({ status: 301, location: '/fr/actualites/b-trois' });
  });
});

describe('an entry that is taken down', () => {
  const reason = 'Cette version contenait une erreur de date.';
  const indexed = async () => (await fetch(`${site.origin}/sitemaps/fr/1.xml`)).text();

  test('says when and why, in the language of the page, and is not to be found', async () => {
    await add('c1', 'c-un');
    expect(await indexed()).toContain('c-un');
    await withdraw('c1', 'c-un', reason);
    const notice = await get('c-un');
    expect(notice.status).toBe(200);
    expect(notice.text).toContain('<html lang="fr" dir="ltr">');
    expect(notice.text).toContain(reason);
    // Half past midnight in Paris.
    expect(notice.text).toContain('10\u00a0avril\u00a02024');
    expect(notice.text).toContain('name="robots" content="noindex"');
    expect(notice.text).not.toContain('Titre de c1');
    expect(await indexed()).not.toContain('c-un');
    const card = await fetch(`${site.origin}/fr/actualites/c-un/card.png`);
    expect(card.status).toBe(404);
  });

  test('says a reason that is corrected later', async () => {
    const [notice] = cms.record.withdrawn.filter(({ slug }) => slug === 'c-un');
    Object.assign(notice ?? {}, { reason: 'Le bon motif.' });
    await publish(cms, site.origin, { documentId: 'c1', slug: 'c-un', action: 'unpublish' });
    expect((await get('c-un')).text).toContain('Le bon motif.');
  });

  test('says so after a restart that remembers no page', async () => {
    await restartWithoutIndex();
    const notice = await get('c-un');
    expect([notice.status, notice.text.includes('Le bon motif.')]).toEqual([200, true]);
    expect(await indexed()).not.toContain('c-un');
  });

  test('is the page again once it is published again', async () => {
    cms.record.withdrawn = cms.record.withdrawn.filter(({ slug }) => slug !== 'c-un');
    await add('c1', 'c-un');
    const page = await get('c-un');
    expect([page.text.includes('Titre de c1'), page.text.includes('noindex')]).toEqual([
      true,
      false,
    ]);
    expect(await indexed()).toContain('c-un');
  });

  test('is gone, in words, where no reason is given', async () => {
    await add('d1', 'd-un');
    await withdraw('d1', 'd-un', null);
    const gone = await get('d-un');
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('plus en ligne');
    expect((await fetch(`${site.origin}/id/article/d1`)).status).toBe(410);
  });
});

describe('addresses that no entry ever had', () => {
  test('are refused without a question to the CMS, and leave nothing on the disk', async () => {
    const pages = path.join(folder.path, 'site', 'pages');
    const kept = async () => (await readdir(pages, { recursive: true })).length;
    const before = await kept();
    cms.asked.length = 0;
    const slugs = Array.from({ length: 200 }, (_, number) => `jamais-${number}`);
    const statuses = await Promise.all(slugs.map(async (slug) => (await get(slug)).status));
    expect(new Set(statuses)).toEqual(new Set([404]));
    expect(cms.asked).toEqual([]);
    expect(await kept()).toBe(before);
  });
});
