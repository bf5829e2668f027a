import { setTimeout as pause } from 'node:timers/promises';
import { answerFrom, type StubContent } from '@entente/testkit/site/contentCms';
import { commitAndPush, publish } from '@entente/testkit/site/pushChange';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { startStubCms, type StubCms } from '@entente/testkit/site/stubCms';
import { makeArticle, makeStory } from '@entente/testkit/site/story';

const alert = 'no longer names many pages';
let content: StubContent;
let cms: StubCms;
let site: RunningSite;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

function makeContent(): StubContent {
  const story = makeStory();
  const more = Array.from({ length: 20 }, (_, number) =>
    makeArticle({ documentId: `n${number}`, slug: `n-${number}`, headline: `Numéro ${number}` }),
  );
  return { ...story, articles: [...(story.articles ?? []), ...more] };
}

beforeAll(async () => {
  content = makeContent();
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

const textOf = async (path: string) => {
  const response = await fetch(site.origin + path);
  return response.status === 200 ? response.text() : `status ${response.status}`;
};

const alerts = () =>
  site
    .output()
    .split('\n')
    .filter((line) => line.includes('"level":"error"') && line.includes(alert)).length;

describe('a CMS that suddenly says "none" of more than a fifth of the pages', () => {
  test('is not believed by a refresh that its push asks for', async () => {
    const paths = ['/fr/actualites/n-3', '/fr/actualites', '/fr', '/fr/actualites/feed.rss'];
    const before = await Promise.all(paths.map(textOf));
    expect(before[1]).toContain('Numéro 3');
    const nothing = answerFrom({ site: content.site ?? [] });
    cms.answer = async (...asked) => {
      // Slow to say what there is, so that outputs are written meanwhile if nothing stops them.
      if (asked[0].operationName.endsWith('Directory')) await pause(100);
      return nothing(...asked);
    };
    await commitAndPush(cms, site.origin, { documentId: 'n3', slug: 'n-3' });
    await site.says(({ held, failed, queue }) => held && failed >= 3 && queue === 0);
    expect(await Promise.all(paths.map(textOf))).toEqual(before);
    expect(alerts()).toBe(1);
  });

  test('is believed again when it names them again, and what was held is shown', async () => {
    content.articles = (content.articles ?? []).map((one) =>
      one.documentId === 'n3' ? { ...one, headline: 'Numéro 3, corrigé' } : one,
    );
    cms.answer = answerFrom(content);
    await cms.record.live(cms.record.head);
    expect(await textOf('/fr/actualites/n-3')).toContain('corrigé');
    await site.says(({ held }) => !held);
  });

  test('is not believed by a feed whose pages are as they were', async () => {
    const feed = '/fr/actualites/feed.rss';
    const before = await textOf(feed);
    const all = answerFrom(content);
    const nothing = answerFrom({ site: content.site ?? [] });
    cms.answer = (...asked) =>
      /Feed|Directory/.test(asked[0].operationName) ? nothing(...asked) : all(...asked);
    await commitAndPush(cms, site.origin, { documentId: 'n4', slug: 'n-4' });
    await site.says(({ held, failed }) => held && failed >= 1);
    expect(await textOf(feed)).toBe(before);
    cms.answer = all;
    await cms.record.live(cms.record.head);
    await site.says(({ held }) => !held);
  });

  test('is not believed by a site that starts', async () => {
    await site.stop();
    cms.answer = answerFrom({ ...content, articles: [] });
    cms.record.commit();
    site = await startSite(cms.origin, folder.path);
    await site.ready('stale');
    expect(await textOf('/fr/actualites/n-3')).toContain('corrigé');
    expect(alerts()).toBe(1);
    cms.answer = answerFrom(content);
    await site.ready('warm');
  });
});

test('editors may take down as much as they like', async () => {
  const gone = Array.from({ length: 15 }, (_, number) => `n${number}`);
  content.articles = (content.articles ?? []).filter((one) => !gone.includes(one.documentId));
  cms.answer = answerFrom(content);
  const before = alerts();
  cms.record.withdrawn = gone.map((documentId) => ({
    type: 'article',
    locale: 'fr',
    slug: documentId.replace('n', 'n-'),
    documentId,
    at: '2024-04-09T10:00:00.000Z',
    reason: null,
  }));
  await publish(
    cms,
    site.origin,
    ...gone.map((documentId) => ({
      documentId,
      slug: documentId.replace('n', 'n-'),
      action: 'unpublish' as const,
    })),
  );
  expect(await textOf('/fr/actualites/n-3')).toBe('status 410');
  expect(await textOf('/fr/actualites')).not.toContain('Numéro 3');
  expect(alerts()).toBe(before);
});

test('a page of its own that fails holds back no other, and the editor hears which', async () => {
  const answer = answerFrom(content);
  const slug = 'n-16';
  cms.answer = (asked, response, request) =>
    asked.variables.slug === slug
      ? void response.end('{"data":{"site":{"name":"E')
      : answer(asked, response, request);
  const { revision } = await commitAndPush(cms, site.origin, { documentId: 'n16', slug });
  const others = setInterval(
    () => void commitAndPush(cms, site.origin, { documentId: 'a1', slug: 'un-protocole-signe' }),
    500,
  );
  const live = await cms.record.live(revision);
  clearInterval(others);
  expect(live.failed).toEqual([`/fr/actualites/${slug}`]);
  expect(await textOf(`/fr/actualites/${slug}`)).toContain('Numéro 16');
});
