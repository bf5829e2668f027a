import { readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { answerFrom, type StubContent } from '@entente/testkit/site/contentCms';
import { commitAndPush, publish } from '@entente/testkit/site/pushChange';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { smallDisk } from '@entente/testkit/site/smallDisk';
import { startStubCms, type StubCms } from '@entente/testkit/site/stubCms';
import { makeStory } from '@entente/testkit/site/story';

const paths = ['/fr', '/fr/actualites', '/fr/actualites/une-visite', '/en/news/a-protocol-signed'];
const article = '/fr/actualites/un-protocole-signe';
const disk = smallDisk(48);

let content: StubContent;
let cms: StubCms;
let site: RunningSite;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  content = makeStory();
  cms = await startStubCms(answerFrom(content));
  folder = await temporaryFolder();
  site = await startSite(cms.origin, disk?.path ?? folder.path);
  await site.ready('warm');
}, 120_000);
afterAll(async () => {
  await site?.stop();
  await cms.stop();
  await folder.remove();
  disk?.remove();
});

const get = async (address: string) => {
  const response = await fetch(site.origin + address, { redirect: 'manual' });
  return { status: response.status, text: await response.text() };
};
const statuses = () => Promise.all(paths.map(async (one) => (await get(one)).status));
const readiness = async () => JSON.parse((await get('/readyz')).text) as Record<string, unknown>;
const pagesFolder = () => path.join(site.dataDir, 'site', 'pages');
const pageFiles = () =>
  readdirSync(pagesFolder(), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(pagesFolder(), name));
const fileOf = (address: string) =>
  pageFiles().find((file) => readFileSync(file, 'utf8').includes(`/$${address}"`)) ?? '';

async function until(isSo: () => Promise<boolean> | boolean): Promise<boolean> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await pause(50))
    if (await isSo()) return true;
  return false;
}

/** Where nobody may mount a disk there is none to fill. */
const onFullDisk = disk ? test : test.skip;

describe('on a full disk', () => {
  onFullDisk('every page is served, and the site says so', async () => {
    disk?.fill();
    expect(await statuses()).toEqual(paths.map(() => 200));
    expect(await readiness()).toMatchObject({ state: 'warm', diskLowPercent: 2 });
  });

  onFullDisk('what is withdrawn goes', async () => {
    const before = content.articles ?? [];
    content.articles = before.filter(({ slug }) => slug !== 'une-visite');
    cms.answer = answerFrom(content);
    await commitAndPush(cms, site.origin, {
      documentId: 'a2',
      slug: 'une-visite',
      action: 'unpublish',
    });
    expect(await until(async () => (await get('/fr/actualites/une-visite')).status === 404)).toBe(
      true,
    );
    content.articles = before;
    cms.answer = answerFrom(content);
    await commitAndPush(cms, site.origin, {
      documentId: 'a2',
      slug: 'une-visite',
      action: 'publish',
    });
  });

  onFullDisk(
    'and with room again what changed meanwhile is shown, and kept, by itself',
    async () => {
      content.articles = (content.articles ?? []).map((one) =>
        one.slug === 'un-protocole-signe' ? { ...one, headline: 'Corrigé' } : one,
      );
      cms.answer = answerFrom(content);
      await commitAndPush(cms, site.origin, { slug: 'un-protocole-signe' });
      disk?.free();
      expect(await until(async () => (await get(article)).text.includes('Corrigé'))).toBe(true);
      await site.says(({ lag, failed }) => lag === 0 && failed === 0);
      expect(await statuses()).toEqual(paths.map(() => 200));
      expect(await until(() => readFileSync(fileOf(article), 'utf8').includes('Corrigé'))).toBe(
        true,
      );
    },
  );
});

test('what the site keeps is for its owner alone', () => {
  const kept = [pagesFolder(), ...pageFiles()].map((file) => statSync(file).mode & 0o777);
  expect(new Set(kept)).toEqual(new Set([0o700, 0o600]));
});

test('the folder of pages may be removed while the site runs', async () => {
  const count = pageFiles().length;
  rmSync(pagesFolder(), { recursive: true });
  expect(await statuses()).toEqual(paths.map(() => 200));
  const isThere = () => {
    try {
      return pageFiles().length >= count;
    } catch {
      return false;
    }
  };
  expect(await until(isThere)).toBe(true);
});

test('pages that were damaged are rendered again before the site says that it is ready', async () => {
  await publish(cms, site.origin, { slug: 'un-protocole-signe' });
  await site.stop();
  const [cut, gone] = [fileOf(article), fileOf('/fr/actualites')];
  truncateSync(cut, 100);
  rmSync(gone);
  cms.asked.length = 0;
  site = await startSite(cms.origin, site.dataDir);
  await site.ready('warm');
  const asked = cms.asked.map(({ operationName }) => operationName);
  expect(asked).toContain('ArticlePage');
  expect(asked).not.toContain('Privacy');
  cms.answer = (_, response) => void response.destroy();
  expect(await statuses()).toEqual(paths.map(() => 200));
  expect((await get(article)).status).toBe(200);
  expect([fileOf(article), fileOf('/fr/actualites')]).toEqual([cut, gone]);
  cms.answer = answerFrom(content);
});

test('a site without a page, and without a CMS to give it one, is not ready', async () => {
  const empty = await temporaryFolder();
  cms.answer = (_, response) => void response.destroy();
  cms.record.isAway = true;
  const other = await startSite(cms.origin, empty.path);
  await other.says(({ state }) => state === 'cold');
  expect((await fetch(`${other.origin}/readyz`)).status).toBe(503);
  await other.stop();
  await empty.remove();
});
