import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { answerFrom, type StubContent } from '@entente/testkit/site/contentCms';
import { publish } from '@entente/testkit/site/pushChange';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { startStubCms, type StubCms } from '@entente/testkit/site/stubCms';
import { makeStory } from '@entente/testkit/site/story';
import { fragments } from './fragments.cases';

let content: StubContent;
let cms: StubCms;
let site: RunningSite;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

const embedSettings = (changes: object) => ({
  __typename: 'Partner',
  documentId: 'p1',
  locale: 'fr',
  slug: 'brno',
  name: 'Brno',
  updatedAt: '2024-04-10T08:00:00.000Z',
  embed: {
    key: 'brno',
    suspended: false,
    origins: 'https://www.brno.example',
    views: [],
    accent: '#0b5394',
    surface: '#ffffff',
    text: '#1b1b1b',
    radius: 6,
    font: 'Arial, sans-serif',
    ...changes,
  },
});

const story = (): StubContent => ({ ...makeStory(), partners: [embedSettings({})] });

beforeAll(async () => {
  cms = await startStubCms(() => undefined);
  folder = await temporaryFolder();
  content = story();
  cms.answer = answerFrom(content);
  site = await startSite(cms.origin, folder.path);
  await site.ready('warm');
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
  await folder.remove();
});

const article = '/embed/fr/article-card/un-protocole-signe';

async function get(address: string, headers: Record<string, string> = {}) {
  const response = await fetch(site.origin + address, { redirect: 'manual', headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function change(
  slug: string,
  changes: Record<string, unknown>,
  action = 'publish',
  formerSlug: string | null = null,
) {
  content.articles = (content.articles ?? []).flatMap((one) => {
    const isIt = one.documentId === 'a1' && one.locale === 'fr';
    if (!isIt) return [one];
    return action === 'publish' ? [{ ...one, ...changes }] : [];
  });
  cms.answer = answerFrom(content);
  return publish(cms, site.origin, { slug, formerSlug, action: action as 'publish' });
}

/** An article's address that is its no more, as the CMS remembers it. */
const left = (slug: string) => ({ type: 'article', locale: 'fr', slug, documentId: 'a1' });

const policyOf = ({ headers }: { headers: Headers }) =>
  headers.get('content-security-policy') ?? '';
const ancestorsOf = (answer: { headers: Headers }) =>
  /frame-ancestors ([^;]*)/.exec(policyOf(answer))?.[1];

describe('an embed', () => {
  test('is one document that runs nothing, loads nothing and may be framed by partners', async () => {
    const answer = await get(article);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Un protocole signé');
    expect(answer.text).toContain('<html lang="fr" dir="ltr">');
    expect(answer.text).not.toMatch(/<script|<link rel="stylesheet|url\(/);
    expect(answer.text).toContain(
      '<link rel="canonical" href="https://entente.example/fr/actualites/un-protocole-signe"/>',
    );
    expect(answer.text).toContain('<meta name="robots" content="noindex"/>');
    expect(policyOf(answer)).toContain("script-src 'none'");
    expect(ancestorsOf(answer)).toBe("'self' https://www.brno.example");
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('asks the CMS nothing, however often and with whatever options it is shown', async () => {
    const before = cms.asked.length;
    for (let count = 0; count < 20; count += 1)
      await get(`${article}?theme=dark&level=${1 + (count % 6)}&x${count}=${count}`);
    expect(cms.asked.length).toBe(before);
  });

  test('has the colours of the partner whose key it carries, and its policy', async () => {
    const answer = await get(`${article}?key=brno`);
    expect(answer.text).toContain('--s:#ffffff;--t:#1b1b1b');
    expect(ancestorsOf(answer)).toBe("'self' https://www.brno.example");
  });

  test('in the form that resizes may run one script of ours', async () => {
    const answer = await get(`${article}?resize=1`);
    expect(answer.text).toContain(
      '<script defer="" src="https://entente.example/embed/frame.js"></script>',
    );
    expect(policyOf(answer)).toContain('script-src https://entente.example/embed/frame.js');
  });

  test('leaves out options that mean nothing, and names them in its source only', async () => {
    const answer = await get(`${article}?theme=<script>alert(1)</script>&limit=NaN&y=1`);
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/<!-- Entente\u00a0: [^>]*limit, theme, unknown/);
    expect(answer.text).not.toContain('alert(1)');
  });

  test('is sent packed to who can unpack it, and not again when nothing changed', async () => {
    const packed = await raw(article, { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).toString()).toBe((await raw(article, {})).body.toString());
    expect(packed.body.byteLength).toBeLessThanOrEqual(6_000);
    const etag = String(packed.headers.etag);
    expect((await raw(article, { 'if-none-match': etag })).status).toBe(304);
  });

  test.each([
    ['an unknown slug', '/embed/fr/article-card/rien', 404],
    ['an unknown view', '/embed/fr/rien/un-protocole-signe', 404],
    ['a view without the slug it needs', '/embed/fr/article', 404],
    ['a slug where none is needed', '/embed/fr/map/rien', 404],
    ['an unknown language', '/embed/xx/news', 404],
    ['a draft’s address', '/embed/fr/agreement/brouillon', 404],
    ['an escaped path', '/embed/fr/article/%2e%2e%2f', 404],
  ])('of %s is a notice with a link, never a blank', async (_, address, status) => {
    const answer = await get(address);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(/<h2[^>]*>[^<]+<\/h2>.*<a href="\/(fr|en)"/);
  });
});

describe('oEmbed', () => {
  const page = 'https://entente.example/fr/actualites/un-protocole-signe';
  const oembed = (query: string) => get(`/oembed?${query}`);

  test('hands out a frame for a page of ours, to anybody', async () => {
    const answer = await oembed(`url=${encodeURIComponent(page)}&maxwidth=400`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(JSON.parse(answer.text)).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 400,
      title: 'Actualité – Un protocole signé',
      // By the document: it is never given to another, and outlives every slug.
      html: expect.stringContaining(
        'src="https://entente.example/embed/fr/article-card/a1?resize=1"',
      ),
    });
  });

  test('and in XML', async () => {
    const answer = await oembed(`format=xml&url=${encodeURIComponent(page)}`);
    expect(answer.headers.get('content-type')).toContain('text/xml');
    expect(answer.text).toContain('<type>rich</type>');
  });

  test('is found from the page', async () => {
    const { text } = await get('/fr/actualites/un-protocole-signe');
    const href = /type="application\/json\+oembed"[^>]*href="([^"]*)"/.exec(text)?.[1] ?? '';
    const { pathname, search } = new URL(href.replaceAll('&amp;', '&'));
    expect((await get(pathname + search)).status).toBe(200);
  });

  test.each([
    ['a foreign address', 'url=https%3A%2F%2Fevil.example%2Ffr', 404],
    [
      'an address that only begins like ours',
      'url=https%3A%2F%2Fentente.example.evil.example%2F',
      404,
    ],
    ['a page that is not there', 'url=https%3A%2F%2Fentente.example%2Ffr%2Factualites%2Frien', 404],
    ['a draft', 'url=https%3A%2F%2Fentente.example%2Ffr%2Faccords%2Fbrouillon', 404],
    ['a page without a view', 'url=https%3A%2F%2Fentente.example%2Ffr%2Fmentions-legales', 404],
    ['the address of a machine', 'url=http%3A%2F%2F127.0.0.1%2F', 404],
    ['no address', '', 400],
    ['a format that we do not write', `format=yaml&url=${encodeURIComponent(page)}`, 501],
  ])('answers %s: %s with %i', async (_, query, status) => {
    expect((await oembed(query)).status).toBe(status);
  });

  test('makes text of a title, whatever it holds', async () => {
    await change('un-protocole-signe', { headline: '"><script>alert(1)</script>' });
    const json = JSON.parse((await oembed(`url=${encodeURIComponent(page)}`)).text) as {
      html: string;
    };
    expect(json.html).not.toContain('<script');
    expect((await get(article)).text).not.toContain('<script>alert');
    await change('un-protocole-signe', { headline: 'Un protocole signé' });
  });
});

fragments(get, () => ({ origin: site.origin, folder: folder.path }));

describe('as the newsroom goes on', () => {
  test('an embed shows a change as soon as its page does', async () => {
    await change('un-protocole-signe', { headline: 'Un protocole, corrigé' });
    expect((await get(article)).text).toContain('Un protocole, corrigé');
    expect((await get('/embed/fr/news')).text).toContain('Un protocole, corrigé');
  });

  test('a partner that is suspended is refused at once, everywhere', async () => {
    content.partners = [embedSettings({ suspended: true })];
    cms.answer = answerFrom(content);
    await publish(cms, site.origin, { type: 'partner', documentId: 'p1', action: 'update' });
    const keyed = await get(`${article}?key=brno`);
    expect([keyed.status, ancestorsOf(keyed)]).toEqual([403, "'none'"]);
    expect(ancestorsOf(await get(article))).toBe("'self'");
    content.partners = [embedSettings({ views: [{ view: 'news' }] })];
    cms.answer = answerFrom(content);
    await publish(cms, site.origin, { type: 'partner', documentId: 'p1', action: 'update' });
  });

  test('a view that a partner has no use of is refused with a notice', async () => {
    expect((await get(`${article}?key=brno`)).status).toBe(403);
    expect((await get('/embed/fr/news?key=brno')).status).toBe(200);
  });

  test('what was renamed is still shown, under its old address', async () => {
    cms.record.former.push(left('un-protocole-signe'));
    const renamed = { slug: 'un-autre-nom', headline: 'Un autre nom' };
    await change('un-autre-nom', renamed, 'publish', 'un-protocole-signe');
    const answer = await get(article);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Un autre nom');
    expect(answer.text).toContain('/fr/actualites/un-autre-nom"');
  });

  test('with the CMS away an embed is as it was, after a restart too', async () => {
    await keptPath('/fr/actualites/un-autre-nom');
    cms.answer = (_, response) => response.writeHead(503).end();
    expect((await get('/embed/fr/article-card/un-autre-nom')).status).toBe(200);
    await site.stop();
    site = await startSite(cms.origin, folder.path);
    await site.ready('stale');
    const answer = await get('/embed/fr/article-card/un-autre-nom?key=brno');
    expect([answer.status, ancestorsOf(answer)]).toEqual([403, "'self' https://www.brno.example"]);
    expect((await get('/embed/fr/article-card/un-autre-nom')).text).toContain('Un autre nom');
    cms.answer = answerFrom(content);
    await site.ready('warm');
  });

  test('what was withdrawn leaves a notice with a link, and no word of what it was', async () => {
    const at = new Date().toISOString();
    cms.record.withdrawn.push({ ...left('un-autre-nom'), at, reason: null });
    await change('un-autre-nom', {}, 'unpublish');
    const answer = await get('/embed/fr/article-card/un-autre-nom');
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('Un autre nom');
    expect(answer.text).toMatch(/<a href="\/fr"/);
  });
});

/** The page index is written within a second of a change. */
async function keptPath(wanted: string): Promise<void> {
  const file = path.join(folder.path, 'site', 'index.json');
  while (!readFileSync(file, 'utf8').includes(`"${wanted}"`)) await pause(100);
}

/** Node's fetch unpacks by itself. */
function raw(address: string, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      http
        .get(site.origin + address, { headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          );
        })
        .on('error', reject);
    },
  );
}
