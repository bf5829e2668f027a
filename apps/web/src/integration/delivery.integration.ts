import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { answerFrom, type StubContent } from '@entente/testkit/site/contentCms';
import { commitAndPush, makeChange, publish, push } from '@entente/testkit/site/pushChange';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { startStubCms, type StubCms } from '@entente/testkit/site/stubCms';
import { makeArticle, makeStory } from '@entente/testkit/site/story';

const article = '/fr/actualites/un-protocole-signe';
const slug = 'un-protocole-signe';
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

const headlineShown = async (origin = site.origin) =>
  /<h1>([^<]*)<\/h1>/.exec(await (await fetch(origin + article)).text())?.[1];

function entitle(headline: string): void {
  content.articles = (content.articles ?? []).map((one) =>
    one.documentId === 'a1' && one.locale === 'fr' ? { ...one, headline } : one,
  );
  cms.answer = answerFrom(content);
}

/** A change that is committed and not pushed. */
function commit(headline: string) {
  entitle(headline);
  return cms.record.commit(makeChange({ slug }));
}

describe('a replica', () => {
  test('asks for what no push told of, within seconds', async () => {
    const { revision } = commit('Sans appel');
    const from = Date.now();
    await cms.record.live(revision);
    expect(Date.now() - from).toBeLessThan(10_000);
    expect(await headlineShown()).toBe('Sans appel');
  });

  test('asks for what is missing before a push, and only then takes it', async () => {
    const missing = commit('Un');
    const present = commit('Deux');
    const { applied } = await push(site.origin, present.revision, [present]);
    expect(applied).toBe(missing.revision - 1);
    await Promise.all([missing, present].map((one) => cms.record.live(one.revision)));
    expect(await headlineShown()).toBe('Deux');
  });

  test('learns from a head alone that there is more', async () => {
    const { revision } = commit('Trop long pour un appel');
    await push(site.origin, revision, []);
    await cms.record.live(revision, 1_500);
    expect(await headlineShown()).toBe('Trop long pour un appel');
  });

  test('takes nothing twice, and nothing old after what is new', async () => {
    const older = await commitAndPush(cms, site.origin, { slug });
    await cms.record.live(older.revision);
    const moved = 'un-protocole-deplace';
    content.articles = (content.articles ?? []).map((one) =>
      one.documentId === 'a1' && one.locale === 'fr' ? { ...one, slug: moved } : one,
    );
    cms.answer = answerFrom(content);
    cms.record.former.push({ type: 'article', locale: 'fr', slug, documentId: 'a1' });
    await publish(cms, site.origin, { slug: moved, formerSlug: slug });
    cms.asked.length = 0;
    const { applied } = await push(site.origin, older.revision, [older, older]);
    expect(applied).toBe(cms.record.head);
    const old = await fetch(site.origin + article, { redirect: 'manual' });
    expect([old.status, old.headers.get('location')]).toEqual([301, `/fr/actualites/${moved}`]);
    expect(cms.asked).toEqual([]);
    content.articles = (content.articles ?? []).map((one) =>
      one.documentId === 'a1' && one.locale === 'fr' ? { ...one, slug } : one,
    );
    cms.answer = answerFrom(content);
    cms.record.former = [{ type: 'article', locale: 'fr', slug: moved, documentId: 'a1' }];
    await publish(cms, site.origin, { slug, formerSlug: moved });
    expect((await fetch(site.origin + article)).status).toBe(200);
  });

  test('tells once more what it could not tell while the CMS was away', async () => {
    cms.record.isAway = true;
    const revision = await commitAndPush(cms, site.origin, { slug });
    await site.says(({ lag }) => lag === 0);
    expect(cms.record.reports.some((one) => one.revision === revision.revision)).toBe(false);
    cms.record.isAway = false;
    await expect(cms.record.live(revision.revision)).resolves.toMatchObject({ failed: [] });
  });
});

describe('a replica that was killed', () => {
  test('is not ready before it shows what happened meanwhile', async () => {
    await site.says(({ lag, revision }) => lag === 0 && revision === cms.record.head);
    await site.stop('SIGKILL');
    const { revision } = commit('Pendant l’absence');
    const answer = cms.answer;
    let isSlow = true;
    cms.answer = async (asked, response, request) => {
      if (isSlow && asked.variables.slug === slug) await pause(2_000);
      return answer(asked, response, request);
    };
    site = await startSite(cms.origin, folder.path);
    await site.says((said) => said.state === 'cold');
    const answers = await Promise.all(
      ['/readyz', '/livez'].map(async (path) => (await fetch(site.origin + path)).status),
    );
    expect(answers).toEqual([503, 200]);
    await site.ready('warm');
    isSlow = false;
    expect(await headlineShown()).toBe('Pendant l’absence');
    await site.says((said) => said.revision === revision);
  });

  test('renders only that, when it is the same version', async () => {
    await site.stop('SIGKILL');
    commit('Une seule');
    cms.asked.length = 0;
    site = await startSite(cms.origin, folder.path);
    await site.ready('warm');
    const asked = cms.asked.map(({ operationName }) => operationName);
    expect(asked).toContain('ArticlePage');
    expect(asked).not.toContain('Privacy');
    expect(await headlineShown()).toBe('Une seule');
  });

  test('renders besides what it still owed, of which no revision tells any more', async () => {
    const owes = async () => {
      const kept = await readFile(path.join(folder.path, 'site', 'replica.json'), 'utf8');
      return (JSON.parse(kept) as { owed: string[] }).owed.includes('/data/agreements.csv');
    };
    content.agreements = (content.agreements ?? []).map((one) => ({ ...one, title: 'Avenant' }));
    const answer = answerFrom(content);
    cms.answer = (asked, response, request) =>
      asked.operationName === 'AgreementData'
        ? void response.destroy()
        : answer(asked, response, request);
    await publish(cms, site.origin, { type: 'agreement', documentId: 'g1', slug: 'protocole' });
    for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(50))
      if (await owes()) break;
    await site.stop('SIGKILL');
    cms.answer = answer;
    site = await startSite(cms.origin, folder.path);
    await site.ready('warm');
    expect(await (await fetch(`${site.origin}/data/agreements.csv`)).text()).toContain('Avenant');
  });

  test('renders everything when the CMS has another record', async () => {
    await site.stop('SIGKILL');
    cms.record.revisions = [];
    commit('Une sauvegarde rétablie');
    cms.asked.length = 0;
    site = await startSite(cms.origin, folder.path);
    await site.ready('warm');
    expect(cms.asked.map(({ operationName }) => operationName)).toContain('Privacy');
    expect(await headlineShown()).toBe('Une sauvegarde rétablie');
    await site.says(({ revision }) => revision === 1);
  });

  test('and finds a record of the same length but another past, renders everything too', async () => {
    await site.stop('SIGKILL');
    cms.record.revisions = [];
    commit('Un autre passé');
    cms.asked.length = 0;
    site = await startSite(cms.origin, folder.path);
    await site.ready('warm');
    expect(cms.asked.map(({ operationName }) => operationName)).toContain('Privacy');
    expect(await headlineShown()).toBe('Un autre passé');
  });
});

test('a record that begins anew while the site runs has everything rendered again', async () => {
  for (let count = 0; count < 3; count += 1) await publish(cms, site.origin, { slug });
  cms.record.revisions = [];
  cms.record.reports.length = 0;
  commit('Depuis le début');
  await cms.record.live(1);
  expect(await headlineShown()).toBe('Depuis le début');
});

test('two replicas tell the same, and each says so by its own name', async () => {
  const other = await temporaryFolder();
  const second = await startSite(cms.origin, other.path);
  try {
    await second.ready('warm');
    cms.record.reports.length = 0;
    const revision = commit('Des deux côtés');
    await push(site.origin, revision.revision, [revision]);
    await Promise.all(
      [site, second].map((one) => one.says((said) => said.revision === revision.revision)),
    );
    expect([await headlineShown(), await headlineShown(second.origin)]).toEqual([
      'Des deux côtés',
      'Des deux côtés',
    ]);
    const told = cms.record.reports.filter((one) => one.revision === revision.revision);
    expect(new Set(told.map(({ replica }) => replica)).size).toBe(2);
  } finally {
    await second.stop();
    await other.remove();
  }
});

test('a domain renamed on hundreds of pages says how far it is, busiest pages first', async () => {
  const domain = { __typename: 'Domain', documentId: 'o1', locale: 'fr', slug: 'culture' };
  const named = (name: string) => ({ ...domain, name, updatedAt: '2024-04-10T08:00:00.000Z' });
  const many = (name: string) =>
    Array.from({ length: 300 }, (_, number) =>
      makeArticle({ documentId: `m${number}`, slug: `m-${number}`, domains: [named(name)] }),
    );
  const kept = content.articles ?? [];
  const hold = async (name: string) => {
    content.domains = [named(name)];
    content.articles = [...kept, ...many(name)];
    cms.answer = answerFrom(content);
  };
  await hold('Culture');
  await publish(
    cms,
    site.origin,
    ...many('').map(({ documentId, slug: own }) => ({
      documentId,
      slug: own ?? null,
      action: 'publish' as const,
    })),
  );
  for (let visit = 0; visit < 5; visit += 1) await fetch(`${site.origin}/fr/actualites/m-250`);
  await hold('Arts');
  const order: unknown[] = [];
  const answer = cms.answer;
  cms.answer = async (asked, response, request) => {
    order.push(asked.variables.slug);
    await new Promise((resolve) => setTimeout(resolve, 15));
    return answer(asked, response, request);
  };
  const change = { type: 'domain', documentId: 'o1', slug: 'culture' };
  const { revision } = await commitAndPush(cms, site.origin, change);
  const live = await cms.record.live(revision, 30_000);
  expect(live.total).toBeGreaterThan(300);
  const progress = cms.record.reports.filter(
    (one) => one.revision === revision && one.done < one.total,
  );
  expect(progress.length).toBeGreaterThan(0);
  expect(progress.at(-1)?.total).toBeGreaterThanOrEqual(300);
  const articles = order.filter((one) => String(one).startsWith('m-'));
  expect(articles[0]).toBe('m-250');
}, 60_000);
