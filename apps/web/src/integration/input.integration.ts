import { request } from 'node:http';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { answerFrom } from '@entente/testkit/site/contentCms';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { startStubCms, type StubCms } from '@entente/testkit/site/stubCms';
import { makeStory } from '@entente/testkit/site/story';

const article = '/fr/actualites/un-protocole-signe';
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

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Not fetch, which would tidy the path up before it is sent. */
function ask(target: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  const { hostname, port } = new URL(site.origin);
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, path: target, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    call.on('error', reject);
    call.end();
  });
}

describe('a page', () => {
  test('is whole in one answer: its style inside, and no script', async () => {
    const { status, text } = await ask(article);
    expect(status).toBe(200);
    expect(text).toContain('<html lang="fr" dir="ltr">');
    expect(text).toContain('<style>');
    expect(text).not.toMatch(
      /<script(?! type="application\/ld\+json")|rel="(preload|stylesheet|modulepreload)"[^>]*(js|css)"/,
    );
    expect(gzipSync(text).length).toBeLessThan(12 * 1024);
  });

  test('allows no script, no frame and no other host', async () => {
    const { headers } = await ask(article);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('script-src');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('never repeats the host a visitor claims', async () => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };
    for (const target of [article, '/', '/fr/', '/sitemap.xml', '/robots.txt', '/fr/no-such']) {
      const answer = await ask(target, { headers });
      expect(`${answer.text}${JSON.stringify(answer.headers)}`).not.toContain('evil');
    }
  });

  test('is the same whatever follows the question mark', async () => {
    const plain = await ask(article);
    const asked = await ask(`${article}?x=<script>alert(1)</script>`);
    expect(asked.text).toBe(plain.text);
  });

  test('can only be read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await ask(article, { method });
      expect([method, answer.status]).toEqual([method, 405]);
    }
  });
});

describe('an address', () => {
  test('without a language leads to the default language, for now', async () => {
    const { status, headers } = await ask('/', { headers: { 'accept-language': 'en' } });
    expect([status, headers.location]).toEqual([307, '/fr']);
  });

  test('with a slash too many leads to the page', async () => {
    const { status, headers } = await ask('/fr/accords/');
    expect([status, headers.location]).toEqual([308, '/fr/accords']);
  });

  test('that Next would take for another leads to the page', async () => {
    const { status, headers } = await ask('/fr/accords/index');
    expect([status, headers.location]).toEqual([308, '/fr/accords']);
  });

  test('of page 1 leads to the list itself', async () => {
    const { status, headers } = await ask('/fr/actualites/page/1');
    expect([status, headers.location]).toEqual([301, '/fr/actualites']);
  });

  test.each([
    ['/fr/no-such-page', 'fr'],
    ['/fr/actualites/no-such-article', 'fr'],
    ['/en/news/no-such-article', 'en'],
    ['/en/news/page/2', 'en'],
    ['/es', 'fr'],
    ['/favicon.png', 'fr'],
  ])('%s that nothing has is 404 in its language (%s)', async (target, lang) => {
    const { status, text, headers } = await ask(target);
    expect(status).toBe(404);
    expect(text).toContain(`<html lang="${lang}" dir="ltr">`);
    expect(text).toContain('noindex');
    expect(text).not.toContain('<script');
    expect(headers['cache-control']).not.toMatch(/stale/);
  });

  test.each([
    '/fr/%ff',
    '/%ff',
    '/fr/actualites/%ff',
    '/fr/%00',
    '/fr/actualites/%00',
    `/fr/actualites/${'a'.repeat(300)}`,
    `/fr/${'%C3%A9'.repeat(300)}`,
    '/fr/__proto__',
    '/__proto__/constructor',
    '/constructor',
    '/fr/actualites/__proto__',
    '/fr/actualites/%F0%9F%98%80',
    '/fr/..%2f..%2fetc%2fpasswd',
    '/fr/actualites/%2e%2e%2f%2e%2e%2fenv',
    '/fr/actualites%2Fun-protocole-signe',
    '/fr/%E2%80%8Factualites',
    '/fr/actualites/e%CC%81te',
    '/fr/_next',
    '/fr/api',
    '/fr/embed',
    '/media/..%2f..%2findex.json',
    '/media/never-shown.png',
    '/registry-on/fr/actualites',
    '/_next/data/x/fr.json',
    '/_next/image?url=http%3A%2F%2F127.0.0.1%3A1337%2Fx&w=64&q=75',
    '/%5Cevil.example',
    '/fr/actualites/%',
  ])('%s is refused and never a fault', async (target) => {
    const { status } = await ask(target);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test('that leads nowhere costs no disk and no question, two thousand times', async () => {
    const before = await sizeOf(folder.path);
    cms.asked.length = 0;
    const statuses = new Set<number>();
    for (let batch = 0; batch < 20; batch += 1) {
      const slugs = Array.from({ length: 100 }, (_, count) => `x${batch}-${count}`);
      const answers = await Promise.all(slugs.map((slug) => ask(`/fr/actualites/${slug}`)));
      answers.forEach(({ status }) => statuses.add(status));
    }
    expect(statuses).toEqual(new Set([404]));
    expect(cms.asked).toEqual([]);
    // One file of a kilobyte for each would be twenty times as much.
    expect((await sizeOf(folder.path)) - before).toBeLessThan(100_000);
  });
});

/** In bytes; a file being replaced meanwhile counts for nothing. */
async function sizeOf(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => stat(path.join(parentPath, name)).catch(() => ({ size: 0 })));
  return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0);
}
