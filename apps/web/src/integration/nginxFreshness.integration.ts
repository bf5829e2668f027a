import { setTimeout as pause } from 'node:timers/promises';
import { publish } from '@entente/testkit/site/pushChange';
import { makeArticle } from '@entente/testkit/site/story';
import { startBehindNginx, type BehindNginx } from './behindNginx.fixture';

let at: BehindNginx;
beforeAll(async () => (at = await startBehindNginx()), 120_000);
afterAll(() => at?.stop());

const get: BehindNginx['nginx']['get'] = (...asked) => at.nginx.get(...asked);

describe('a file', () => {
  test.each(['/media/reste_5e6f.png', '/fr/presse/qui-reste.zip'])(
    'is given whole, in part, and its head alone: %s',
    async (address) => {
      const whole = await get(address);
      expect([whole.status, whole.body.length > 1_000]).toEqual([200, true]);
      const part = await get(address, { range: 'bytes=10-19' });
      expect([part.status, part.headers['content-range']]).toEqual([
        206,
        `bytes 10-19/${whole.body.length}`,
      ]);
      expect(part.body).toEqual(whole.body.subarray(10, 20));
      const beyond = await get(address, { range: 'bytes=99999999-' });
      expect(beyond.status).toBe(416);
      const head = await get(address, {}, 'HEAD');
      expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
        200,
        0,
        String(whole.body.length),
      ]);
      const known = await get(address, { 'if-none-match': String(whole.headers.etag) });
      expect([known.status, known.body.length]).toEqual([304, 0]);
    },
  );

  test('a page is compressed for who can read that, and says that it differs', async () => {
    const [plain, packed] = [
      await get('/fr/actualites'),
      await get('/fr/actualites', { 'accept-encoding': 'gzip, br' }),
    ];
    expect([plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([
      undefined,
      'gzip',
    ]);
    for (const { headers } of [plain, packed]) expect(headers.vary).toMatch(/accept-encoding/i);
    const head = await get('/fr/actualites', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-type']]).toEqual([
      200,
      0,
      'text/html; charset=utf-8',
    ]);
  });
});

test('what nginx keeps it keeps for a second at most, though it counts in whole ones', async () => {
  let [since, longest] = [0, 0];
  for (const from = Date.now(); Date.now() - from < 4_000; await pause(20)) {
    const asked = Date.now();
    const { headers } = await get('/fr/actualites');
    if (headers['x-cache'] !== 'HIT') since = Date.now();
    else if (since > 0) longest = Math.max(longest, asked - since);
  }
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThanOrEqual(1_000);
});

describe('a change', () => {
  /**
   * Waits until the site itself shows it, then as long as nginx may keep what it had: a second. What
   * is asked from then on has to be new.
   */
  async function lastKeptIsOver(
    addresses: readonly string[],
    isShownBySite: () => Promise<boolean>,
  ): Promise<void> {
    do {
      // Until the last moment somebody asks, so that nginx has it kept just now.
      await Promise.all(addresses.map((address) => get(address)));
    } while (!(await isShownBySite()));
    await pause(1_000);
  }
  const askSite = (address: string) => fetch(`${at.site.origin}${address}`);
  const remove = (slug: string) => {
    at.content.articles = (at.content.articles ?? []).filter((one) => one.slug !== slug);
    at.contentChanged();
  };
  const addressesOf = (slug: string, file: string) => [
    `/fr/actualites/${slug}`,
    `/fr/actualites/${slug}?utm_source=lettre`,
    `/fr/presse/${slug}.zip`,
    `/media/${file}`,
    `/embed/fr/article-card/${slug}`,
    `/embed/fr/article-card/${slug}?key=cle-1`,
    `/fr/actualites/${slug}/card.png`,
  ];
  /** The addresses of these that still tell of the entry; an embed says instead that it is gone. */
  const telling = async (slug: string, file: string) => {
    const answers = await Promise.all(
      addressesOf(slug, file).map(async (address) => ({ address, ...(await get(address)) })),
    );
    const isTold = (text: string) => !text.includes('<html') || text.includes(`Titre de ${slug}`);
    return answers.flatMap(({ address, status, text }) =>
      status === 200 && isTold(text) ? [address] : [],
    );
  };
  const kept = ['qui-reste', 'reste_5e6f.png'] as const;

  test('that publishes is seen once what was kept is over, also where there was nothing a moment ago', async () => {
    expect((await get('/fr/actualites/tout-nouveau')).status).toBe(404);
    at.content.articles?.push(
      makeArticle({ documentId: 'n1', slug: 'tout-nouveau', headline: 'Nouveau' }),
    );
    at.contentChanged();
    await publish(at.cms, at.site.origin, {
      documentId: 'n1',
      slug: 'tout-nouveau',
      action: 'publish',
    });
    const address = '/fr/actualites/tout-nouveau';
    await lastKeptIsOver([address], async () => (await askSite(address)).status === 200);
    expect((await get('/fr/actualites/tout-nouveau')).text).toContain('Nouveau');
  });

  test.each([
    ['a-retirer', 'retrait_1a2b.png', 'r1', 'unpublish'],
    ['a-supprimer', 'suppression_3c4d.png', 'r2', 'delete'],
  ] as const)(
    'that takes down (%s) is seen everywhere once what was kept is over',
    async (slug, file, documentId, action) => {
      expect(await telling(slug, file)).toEqual(addressesOf(slug, file));
      remove(slug);
      at.cms.record.former.push({ type: 'article', locale: 'fr', slug, documentId });
      await publish(at.cms, at.site.origin, { documentId, slug, action });
      await lastKeptIsOver(addressesOf(slug, file), async () => {
        // The header of an embed names more sites than this client reads.
        const asked = addressesOf(slug, file).filter((one) => !one.startsWith('/embed/'));
        const answers = await Promise.all(asked.map(askSite));
        return answers.every(({ status }) => status !== 200);
      });
      expect(await telling(slug, file)).toEqual([]);
      const list = await get('/fr/actualites');
      expect(list.text).not.toContain(slug);
    },
  );

  test('is not undone, and nothing is lost, when the site is away', async () => {
    expect(await telling(...kept)).toEqual(addressesOf(...kept));
    await at.site.stop('SIGKILL');
    await pause(1_200);
    expect(await telling(...kept)).toEqual(addressesOf(...kept));
    expect(await telling('a-retirer', 'retrait_1a2b.png')).toEqual([]);
    expect(await telling('a-supprimer', 'suppression_3c4d.png')).toEqual([]);
  });
});
