import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { fillVariants } from '../server/fillVariants';
import { documentsOf, startCms, type TestCms } from '../../../../tests/cms';
import { siteOf } from '../../../../tests/site';
import { hugePng, photo, uploader, type Uploader } from './upload.fixture';

interface Stored {
  id: number;
  documentId: string;
  url: string;
  width: number;
  height: number;
  mime: string;
  formats: Record<string, { url: string; width: number; height: number; mime: string }>;
}

let cms: TestCms;
let admin: Uploader;

beforeAll(async () => {
  cms = await startCms('none');
  admin = await uploader(cms);
});
afterAll(() => cms.stop());
beforeEach(() => admin.speak('fr'));

const folder = () => path.join(cms.dataDir, 'cms', 'public', 'uploads');
const kept = async () => ({
  files: readdirSync(folder()).sort(),
  rows: await cms.strapi.db.query('plugin::upload.file').count(),
});
const fileOf = (url: string) => path.join(folder(), path.basename(url));
const rowOf = (id: number) =>
  cms.strapi.db.query('plugin::upload.file').findOne({ where: { id } }) as Promise<Stored>;

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const plainPng = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
const avif = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .avif()
    .toBuffer();

/** Two frames, one below the other. */
const animated = () =>
  sharp({ create: { width: 8, height: 16, channels: 3, background: '#fff', pageHeight: 8 } })
    .composite([
      {
        input: { create: { width: 8, height: 8, channels: 3, background: '#000' } },
        top: 0,
        left: 0,
      },
    ])
    .gif()
    .toBuffer();

describe('a file that can’t be taken', () => {
  test.each<[string, string, () => Buffer | Promise<Buffer>, string, string]>([
    ['an SVG', 'arc.svg', () => svg, 'n’est pas accepté', 'isn’t accepted'],
    ['a page', 'page.html', () => html, 'n’est pas accepté', 'isn’t accepted'],
    ['an AVIF', 'photo.avif', avif, 'n’est pas accepté', 'isn’t accepted'],
    ['a HEIC', 'photo.heic', avif, 'n’est pas accepté', 'isn’t accepted'],
    ['a page that calls itself a PNG', 'photo.png', () => html, 'son nom annonce', 'its name says'],
    ['an SVG that calls itself a PNG', 'photo.png', () => svg, 'son nom annonce', 'its name says'],
    ['an AVIF that calls itself a JPEG', 'photo.jpg', avif, 'son nom annonce', 'its name says'],
    [
      'a JPEG cut in half',
      'photo.jpg',
      async () => (await photo(600, 400)).subarray(0, 9000),
      'abîmée',
      'damaged',
    ],
    ['a picture that moves', 'vague.gif', animated, 'est animée', 'is animated'],
    ['a file of nothing', 'rien.png', () => Buffer.alloc(0), 'est vide', 'is empty'],
  ])(
    '%s is refused in the editor’s language and nothing of it stays',
    async (_, name, make, fr, en) => {
      const before = await kept();
      const content = await make();
      const french = await admin.send(name, content);
      expect(french).toMatchObject({ status: 400 });
      expect(french.body.error?.message).toContain(name);
      expect(french.body.error?.message).toContain(fr);
      await admin.speak('en');
      const english = await admin.send(name, content, { path: '/upload/files' });
      expect(english).toMatchObject({ status: 400 });
      expect(english.body.error?.message).toContain(en);
      expect(await kept()).toEqual(before);
    },
  );

  test('a picture of 900 million pixels is refused at once, in little memory, and the next one taken', async () => {
    const bomb = hugePng(30_000);
    let most = 0;
    const before = process.memoryUsage().rss;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10);
    const from = performance.now();
    const { status, body } = await admin.send('carte.png', bomb);
    const took = performance.now() - from;
    clearInterval(watch);
    expect({ status, message: body.error?.message }).toEqual({
      status: 400,
      message: expect.stringMatching(/carte\.png.*30000\s×\s30000.*50\smillions/u),
    });
    expect(took).toBeLessThan(2_000);
    expect(Math.max(most, process.memoryUsage().rss) - before).toBeLessThan(200 * 1024 * 1024);
    expect(await admin.send('carte.jpg', await photo(500, 300))).toMatchObject({ status: 201 });
  });

  test('a page of which no type is told is refused, also in the place of a file that is there', async () => {
    const { body } = await admin.send('rives.png', await plainPng());
    const stored = await rowOf(Number(body.id));
    const before = await kept();
    for (const path of ['/upload', '/upload/files', `/upload?id=${body.id}`]) {
      const sent = await admin.send('photo.png', html, { type: '', path });
      expect({ path, status: sent.status }).toEqual({ path, status: 400 });
    }
    expect(await kept()).toEqual(before);
    expect(await rowOf(Number(body.id))).toEqual(stored);
  });

  test('by its address is refused before the server asks anybody', async () => {
    const { status, message, asked } = await admin.sendAddress();
    expect({ status, asked }).toEqual({ status: 403, asked: 0 });
    expect(message).toContain('ne va chercher aucun fichier');
  });

  test('more than 20 MB is refused before it is written, in the browser’s language', async () => {
    const before = await kept();
    const { status, body } = await admin.send('long.png', Buffer.alloc(21 * 1024 * 1024));
    expect(status).toBe(413);
    expect(body.error?.message).toMatch(/dépasse 20\sMo/u);
    expect(await kept()).toEqual(before);
  });

  test('a good file sent along with it is not kept either', async () => {
    const before = await kept();
    const good = {
      filepath: path.join(__dirname, '../../../../seed-pictures/dix-ans.webp'),
      size: 68_986,
    };
    const files = [
      { ...good, originalFilename: 'dix-ans.webp', mimetype: 'image/webp' },
      { ...good, originalFilename: 'dix-ans.png', mimetype: 'image/png' },
    ];
    const service = cms.strapi.plugin('upload').service('upload');
    await expect(service.upload({ data: {}, files })).rejects.toThrow('dix-ans.png');
    expect(await kept()).toEqual(before);
  });
});

describe('a photograph', () => {
  test('gets AVIF and WebP at each width that pages show, and one file for all others', async () => {
    const { status, body } = await admin.send('rives.jpg', await photo(2400, 1200), {
      type: 'image/jpeg',
    });
    expect(status).toBe(201);
    const { width, height, formats } = await rowOf(Number(body.id));
    expect({ width, height }).toEqual({ width: 2400, height: 1200 });
    const made = Object.entries(formats).map(([key, { width: w, mime }]) => `${key} ${w} ${mime}`);
    expect(made.filter((one) => !one.startsWith('thumbnail')).sort()).toEqual([
      'avif1200 1200 image/avif',
      'avif1600 1600 image/avif',
      'avif480 480 image/avif',
      'avif800 800 image/avif',
      'fallback 1600 image/jpeg',
      'webp1200 1200 image/webp',
      'webp1600 1600 image/webp',
      'webp480 480 image/webp',
      'webp800 800 image/webp',
    ]);
    for (const { url, width: w, height: h } of Object.values(formats)) {
      expect(await sharp(fileOf(url)).metadata()).toMatchObject({ width: w, height: h });
    }
  });

  test('is never made wider than it is', async () => {
    const { body } = await admin.send('petite.jpg', await photo(600, 300), { type: 'image/jpeg' });
    const { formats } = await rowOf(Number(body.id));
    expect(Object.keys(formats).sort()).toEqual([
      'avif480',
      'avif600',
      'thumbnail',
      'webp480',
      'webp600',
    ]);
  });

  test('held sideways is turned, and does not say where it was taken', async () => {
    const sideways = await photo(900, 600, 6);
    expect((await sharp(sideways).metadata()).exif).toBeDefined();
    const { body } = await admin.send('cote.jpg', sideways, { type: 'image/jpeg' });
    const { url, width, height, formats } = await rowOf(Number(body.id));
    expect({ width, height }).toEqual({ width: 600, height: 900 });
    expect(formats.avif600).toMatchObject({ width: 600, height: 900 });
    const { exif, orientation } = await sharp(fileOf(url)).metadata();
    expect({ exif, orientation }).toEqual({ exif: undefined, orientation: undefined });
  });

  test('of any kind loses what is hidden in it, sent anew or in the place of another', async () => {
    const hidden = Buffer.from('CACHE');
    const gif = await sharp(await photo(64, 48))
      .gif()
      .toBuffer();
    const { body } = await admin.send('boucle.gif', Buffer.concat([gif, hidden]));
    const first = await rowOf(Number(body.id));
    expect(readFileSync(fileOf(first.url)).includes(hidden)).toBe(false);
    await admin.send('boucle.gif', Buffer.concat([gif, hidden]), { path: `/upload?id=${body.id}` });
    const second = await rowOf(first.id);
    expect(second.url).not.toBe(first.url);
    expect(readFileSync(fileOf(second.url)).includes(hidden)).toBe(false);
  });

  test('replaced has a new address, so that nobody goes on seeing the old one', async () => {
    const { body } = await admin.send('avant.jpg', await photo(500, 250), { type: 'image/jpeg' });
    const old = await rowOf(Number(body.id));
    const { status } = await admin.send('apres.jpg', await photo(640, 480), {
      type: 'image/jpeg',
      path: `/upload?id=${old.id}`,
    });
    expect(status).toBe(200);
    const fresh = await rowOf(old.id);
    expect(fresh).toMatchObject({ documentId: old.documentId, width: 640, height: 480 });
    expect(fresh.url).not.toBe(old.url);
    const { files } = await kept();
    for (const { url } of [old, ...Object.values(old.formats)])
      expect(files).not.toContain(path.basename(url));
    for (const { url } of [fresh, ...Object.values(fresh.formats)])
      expect(files).toContain(path.basename(url));
  });

  test('from before there were variants gets them at a start, once, and its page learns of it', async () => {
    const { body } = await admin.send('vieille.jpg', await photo(900, 600), { type: 'image/jpeg' });
    const id = Number(body.id);
    const { documentId } = await documentsOf(cms, 'media').create({
      locale: 'fr',
      data: { name: 'Vieille', alternativeText: 'Rien', credit: 'Nous', file: id },
    });
    const { formats } = await rowOf(id);
    for (const { url, mime } of Object.values(formats))
      if (mime === 'image/avif' || mime === 'image/webp') rmSync(fileOf(url));
    await cms.strapi.db
      .query('plugin::upload.file')
      .update({ where: { id }, data: { formats: null } });
    await cms.strapi.db
      .query('api::media.media')
      .updateMany({ where: { documentId }, data: { listed: true } });
    const site = siteOf(cms);
    const before = await site.head();
    expect(await fillVariants(cms.strapi, () => false)).toBe(1);
    expect(Object.keys((await rowOf(id)).formats)).toContain('avif900');
    expect((await site.since(before)).revisions).toMatchObject([
      { changes: [{ action: 'media', touched: [{ type: 'media', documentId }] }] },
    ]);
    expect(await fillVariants(cms.strapi, () => false)).toBe(0);
  });
});
