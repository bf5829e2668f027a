import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { answerFrom, type StubContent } from '@entente/testkit/site/contentCms';
import { publish } from '@entente/testkit/site/pushChange';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { startStubCms, type Answer, type StubCms } from '@entente/testkit/site/stubCms';
import { makeArticle, makeStory } from '@entente/testkit/site/story';

const picture = Buffer.from('not really a picture, but nobody looks inside');
const uploads = ['arc_1a2b.png', 'avif480_arc_1a2b.avif', 'secret_3c4d.png', 'pont_5e6f.png'].map(
  (name) => `/uploads/${name}`,
);
let content: StubContent;
let cms: StubCms;
let site: RunningSite;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let asked: string[] = [];

/** The CMS with its uploads: a picture and its variant that pages show, and one that none does. */
function answerWithUploads(): Answer {
  const answer = answerFrom(content);
  return (question, response, request) => {
    const url = request.url ?? '';
    if (!url.startsWith('/uploads/')) return answer(question, response, request);
    asked.push(url);
    const known = uploads.includes(url);
    response.writeHead(known ? 200 : 404, { 'content-type': 'image/png' });
    response.end(known ? picture : '');
  };
}

beforeAll(async () => {
  const file = {
    __typename: 'UploadFile',
    documentId: 'f1',
    url: '/uploads/arc_1a2b.png',
    mime: 'image/png',
    width: 800,
    height: 600,
    formats: {
      avif480: { url: '/uploads/avif480_arc_1a2b.avif', width: 480, mime: 'image/avif' },
    },
  };
  const cover = {
    __typename: 'Media',
    documentId: 'm1',
    alternativeText: 'Un arc entre deux villes',
    credit: 'Entente',
    file,
  };
  content = { ...makeStory(), articles: [makeArticle({ cover })] };
  cms = await startStubCms(answerWithUploads());
  folder = await temporaryFolder();
  site = await startSite(cms.origin, folder.path);
  await site.ready('warm');
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
  await folder.remove();
});
beforeEach(() => {
  asked = [];
  cms.answer = answerWithUploads();
});

const get = (path: string) => fetch(site.origin + path);

describe('a picture', () => {
  test('is on the page under the address of the site, not of the CMS', async () => {
    const html = await (await get('/fr/actualites/un-protocole-signe')).text();
    expect(html).toContain('/media/arc_1a2b.png');
    expect(html).not.toContain('/uploads/');
    expect(html).not.toContain(new URL(cms.origin).host);
  });

  test('is kept by the site, so that an outage takes none away', async () => {
    cms.answer = (_, response) => void response.destroy();
    const response = await get('/media/arc_1a2b.png');
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(picture);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  test('is offered lighter to a browser that can read it, and that file is kept too', async () => {
    cms.answer = (_, response) => void response.destroy();
    const html = await (await get('/fr/actualites/un-protocole-signe')).text();
    expect(html).toContain('srcSet="/media/avif480_arc_1a2b.avif 480w"');
    const response = await get('/media/avif480_arc_1a2b.avif');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/avif');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  test('that no page shows is not given, and the CMS not even asked', async () => {
    expect((await get('/media/secret_3c4d.png')).status).toBe(404);
    expect(asked).toEqual([]);
  });

  test('that a change brings is kept too', async () => {
    const [article] = content.articles ?? [];
    const cover = article?.cover as { file: object };
    const file = { ...cover.file, documentId: 'f2', url: '/uploads/pont_5e6f.png', formats: null };
    content.articles = [makeArticle({ cover: { ...cover, documentId: 'm2', file } })];
    cms.answer = answerWithUploads();
    await publish(cms, site.origin, { slug: 'un-protocole-signe' });
    const copy = path.join(folder.path, 'site', 'media', 'pont_5e6f.png');
    for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(50))
      if (existsSync(copy)) break;
    cms.answer = (_, response) => void response.destroy();
    expect((await get('/media/pont_5e6f.png')).status).toBe(200);
  });

  test('goes with the page that showed it', async () => {
    content.articles = [];
    cms.answer = answerWithUploads();
    await publish(cms, site.origin, { action: 'unpublish', slug: 'un-protocole-signe' });
    expect((await get('/media/pont_5e6f.png')).status).toBe(404);
  });
});

test('a text that is replaced in the library is the one that the page of its agreement offers', async () => {
  const offer = async (url: string, change: Parameters<typeof publish>[2]) => {
    const file = { __typename: 'UploadFile', documentId: 't1', url, ext: '.pdf', size: 12 };
    const documents = [{ id: '1', title: 'Texte signé', language: 'fr', file }];
    content.agreements = (content.agreements ?? []).map((one) => ({ ...one, documents }));
    cms.answer = answerWithUploads();
    await publish(cms, site.origin, change);
    return (await get('/fr/accords/protocole')).text();
  };
  const agreement = { type: 'agreement', documentId: 'g1', slug: 'protocole' };
  expect(await offer('/uploads/accord_1a2b.pdf', agreement)).toContain('accord_1a2b.pdf');
  const replaced = { type: 'file', documentId: 't1', action: 'media' as const };
  expect(await offer('/uploads/accord_3c4d.pdf', replaced)).toContain('accord_3c4d.pdf');
});
