/** @dialect reports are kept by an insertion that merges */
import { randomUUID } from 'node:crypto';
import { cmsCalls } from '@entente/protocol/calls';
import type { LiveReport } from '@entente/protocol/liveReport';
import { signMessage, verifyMessage } from '@entente/protocol/signature';
import { deriveSecret } from '@entente/secrets/derive';
import type { DocumentLive } from '../server/liveState';
import { documentsOf, SECRET, startCms, type TestCms } from '../../../../tests/cms';
import { signIn } from '../../../../tests/session';
import { startReplica, type Replica } from '../../../../tests/replica';
import { signed, siteOf } from '../../../../tests/site';

let cms: TestCms;
let site: ReturnType<typeof siteOf>;
let session: Record<string, string>;

let replica: Replica;

beforeAll(async () => {
  replica = await startReplica();
  cms = await startCms('none', { ENTENTE_SITE_INTERNAL_URL: replica.url });
  site = siteOf(cms);
  session = await signIn(cms);
});

afterAll(async () => {
  await cms.stop();
  await replica.stop();
});

async function published(headline: string): Promise<{ documentId: string; revision: number }> {
  const articles = documentsOf(cms, 'article');
  const data = { headline, lead: 'Deux rives.', date: '2024-04-09' };
  const { documentId } = await articles.create({ data, locale: 'fr' });
  await articles.publish({ documentId, locale: 'fr' });
  return { documentId, revision: await site.head() };
}

const report = (revision: number, more: Partial<LiveReport> = {}): LiveReport => ({
  replica: 'rive-gauche',
  revision,
  pages: ['/fr', '/fr/actualites'],
  failed: [],
  done: 2,
  total: 2,
  ms: 40,
  ...more,
});

const tell = async (body: object) => (await site.post(cmsCalls.live.path, body)).status;

async function liveOf(documentId: string): Promise<DocumentLive | null> {
  const { body } = await cms.http().get(`/admin/entente/live/${documentId}`).set(session);
  return body.live as DocumentLive | null;
}

describe('a call of the site', () => {
  const address = '/entente/changes?since=0';
  const ask = async (headers: Record<string, string>, at = address) =>
    (await cms.http().get(at).set(headers)).status;

  test('is answered when it is signed, once', async () => {
    const headers = signed({ address });
    expect([await ask(headers), await ask(headers)]).toEqual([200, 409]);
  });

  test.each([
    ['without a signature', () => ({})],
    ['signed for another question', () => signed({ address: '/entente/changes?since=1' })],
    ['signed for another call', () => signed({ address: '/entente/addresses' })],
    ['signed for another method', () => signed({ method: 'POST', address })],
    ['signed with a body', () => signed({ address, body: '{}' })],
    ['signed six minutes ago', () => signed({ address }, Math.floor(Date.now() / 1000) - 360)],
    [
      'signed with another key',
      () => ({
        ...signMessage(
          deriveSecret(`${SECRET}!`, 'refresh-signing'),
          { method: 'GET', address, body: '' },
          { timestamp: Math.floor(Date.now() / 1000), nonce: randomUUID() },
        ),
      }),
    ],
  ])('%s is refused', async (_how, headers) => {
    expect(await ask(headers())).toBe(401);
  });

  test.each([
    'since=-1',
    'since=x',
    'since=1.5',
    'limit=1',
    'since=0&limit=201',
    'since=0&limit=0',
  ])('that asks %s is refused', async (query) => {
    expect((await site.get(`/entente/changes?${query}`)).status).toBe(400);
  });

  test('by another method is refused', async () => {
    expect((await site.post('/entente/changes', {})).status).toBe(405);
    expect((await site.get('/entente/live')).status).toBe(405);
  });

  test('of more than 64 KiB is refused', async () => {
    const pages = Array.from({ length: 5000 }, (_, n) => `/fr/actualites/page-${n}`);
    expect(await tell(report(0, { pages }))).toBe(413);
  });

  test.each([
    { replica: '../x' },
    { revision: -1 },
    { revision: 1_000_000 },
    { pages: ['//evil.example'] },
    { pages: ['/\\evil.example'] },
    { pages: ['https://evil.example'] },
    { failed: [1] as never },
    { done: 3 },
    { ms: -1 },
  ])('that reports %j is refused', async (more) => {
    expect(await tell(report(0, more))).toBe(400);
  });
});

describe('a push', () => {
  test('follows the commit at once, signed, and tells what was committed', async () => {
    const from = Date.now();
    const { documentId, revision } = await published('Poussée');
    const { message, headers, request } = await replica.told(revision);
    expect(Date.now() - from).toBeLessThan(5000);
    const key = deriveSecret(SECRET, 'refresh-signing');
    const clock = { now: Date.now() / 1000, maxSkewSeconds: 60 };
    expect(verifyMessage(key, message, headers, clock)).toBe(true);
    expect(request).toMatchObject({
      head: revision,
      revisions: [{ revision, changes: [{ type: 'article', documentId, action: 'publish' }] }],
    });
  });
});

describe('an editor sees', () => {
  test('only when signed in', async () => {
    const { documentId } = await published('Confidentielle');
    const { status, body } = await cms.http().get(`/admin/entente/live/${documentId}`);
    expect({ status, live: body.live }).toEqual({ status: 401, live: undefined });
  });

  test('nothing of an entry that was never public', async () => {
    const data = { headline: 'Brouillon', lead: 'Deux rives.', date: '2024-04-09' };
    const { documentId } = await documentsOf(cms, 'article').create({ data, locale: 'fr' });
    expect(await liveOf(documentId)).toBeNull();
  });

  test('on which pages the change is, and after how long, once the site said so', async () => {
    const { documentId, revision } = await published('En ligne');
    expect(await liveOf(documentId)).toMatchObject({ step: 'sending', revision, ms: null });
    expect(await tell(report(revision))).toBe(204);
    const live = await liveOf(documentId);
    expect(live).toMatchObject({
      step: 'live',
      action: 'publish',
      pages: ['/fr', '/fr/actualites'],
      total: 2,
    });
    expect(live?.ms).toBeGreaterThanOrEqual(0);
    expect(live?.ms).toBeLessThan(5000);
  });

  test('how far a long refresh is, whatever arrives late', async () => {
    const { documentId, revision } = await published('Longue');
    await tell(report(revision, { done: 312, total: 4000, pages: [] }));
    expect(await liveOf(documentId)).toMatchObject({ step: 'progress', done: 312, total: 4000 });
    await tell(report(revision, { done: 4000, total: 4000 }));
    await tell(report(revision, { done: 3990, total: 4000, pages: [] }));
    expect(await liveOf(documentId)).toMatchObject({ step: 'live', total: 4000 });
  });

  test('a change that was overtaken by a later one as live', async () => {
    const first = await published('Première');
    const second = await published('Seconde');
    await tell(report(second.revision));
    expect(await liveOf(first.documentId)).toMatchObject({ step: 'live', ms: null });
  });
});
