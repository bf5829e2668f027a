import { deriveSecret } from '@entente/secrets/derive';
import { answerFrom } from '@entente/testkit/site/contentCms';
import { commitAndPush, publish } from '@entente/testkit/site/pushChange';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { startStubCms, type StubCms } from '@entente/testkit/site/stubCms';
import { makeStory } from '@entente/testkit/site/story';
import { testSecret } from '@entente/testkit/site/testSecret';

let cms: StubCms;
let site: RunningSite;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  cms = await startStubCms(answerFrom(makeStory()));
  folder = await temporaryFolder();
  site = await startSite(cms.origin, folder.path);
  await site.ready('warm');
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
  await folder.remove();
});

const token = deriveSecret(testSecret, 'metrics-token');
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.origin + path, { headers });

const written = async () => (await ask('/metrics', { authorization: `Bearer ${token}` })).text();

/** `name value` lines of Prometheus' text format, without labels. */
async function figures(): Promise<Map<string, number>> {
  const text = await written();
  return new Map(
    [...text.matchAll(/^([a-z_]+) ([-+.\dA-Za-z]+)$/gm)].map(([, name = '', value]) => [
      name,
      Number(value),
    ]),
  );
}

describe('the figures', () => {
  test.each(['/metrics', '/api/metrics'])('at %s are nothing to who has no token', async (path) => {
    const forwarded = { 'x-forwarded-for': '127.0.0.1' };
    const wrong = { authorization: `Bearer ${token}x` };
    for (const headers of [{}, forwarded, wrong, { authorization: token }]) {
      const response = await ask(path, headers);
      expect([response.status, await response.text()]).toEqual([404, '']);
    }
    expect((await ask(path, { authorization: `Bearer ${token}` })).status).toBe(200);
  });

  test('tell how long refreshes took, what waits, and how far behind the site is', async () => {
    const before = await figures();
    await publish(cms, site.origin, { slug: 'un-protocole-signe' });
    const after = await figures();
    const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    expect(grown('entente_refresh_seconds_count')).toBe(1);
    expect(grown('entente_refresh_seconds_sum')).toBeGreaterThan(0);
    expect(grown('entente_render_seconds_count')).toBeGreaterThan(2);
    expect(after.get('entente_revision_shown')).toBe(cms.record.head);
    expect(after.get('entente_revision_lag')).toBe(0);
    expect(after.get('entente_cms_last_heard_seconds')).toBeLessThan(10);
    expect(after.get('process_cpu_seconds_total')).toBeGreaterThan(0);
  });

  test('tell how many refreshes took no longer than so many seconds', async () => {
    const within = async (seconds: string) =>
      Number(
        new RegExp(`^entente_refresh_seconds_bucket\\{le="${seconds}"\\} (\\d+)$`, 'm').exec(
          await written(),
        )?.[1],
      );
    const before = await within('10');
    await publish(cms, site.origin, { slug: 'un-protocole-signe' });
    expect(await within('10')).toBe(before + 1);
    expect(await within('\\+Inf')).toBe((await figures()).get('entente_refresh_seconds_count'));
  });

  test('count the pages that wait', async () => {
    await site.says(({ lag }) => lag === 0);
    const answer = cms.answer;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    cms.answer = async (...asked) => {
      await held;
      return answer(...asked);
    };
    const { revision } = await commitAndPush(cms, site.origin, { slug: 'un-protocole-signe' });
    const waiting = (await figures()).get('entente_refresh_queue_length');
    release();
    cms.answer = answer;
    expect(waiting).toBeGreaterThan(2);
    await cms.record.live(revision);
    expect((await figures()).get('entente_refresh_queue_length')).toBeLessThan(waiting ?? 0);
  });

  test('count what the site does not show yet', async () => {
    const answer = cms.answer;
    const shown = cms.record.head;
    cms.answer = (_, response) => void response.destroy();
    cms.record.commit();
    cms.record.commit({
      type: 'article',
      documentId: 'a1',
      action: 'update',
      entries: [],
      touched: [],
    });
    await site.says(({ lag }) => lag > 0);
    expect((await figures()).get('entente_revision_lag')).toBeGreaterThan(0);
    // The first of the two changes no page.
    await site.says(({ revision }) => revision === shown + 1);
    expect((await figures()).get('entente_revision_head')).toBe(shown + 2);
    cms.answer = answer;
    await site.says(({ lag }) => lag === 0);
  });
});
