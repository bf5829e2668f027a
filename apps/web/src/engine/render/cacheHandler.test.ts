import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PageCache from '../../../cache-handler.mjs';
import { asOwnRender, visitsOf } from './visits.server';

const page = (html: string) => ({ kind: 'PAGES', html, pageData: {} });
const memoryName = Symbol.for('entente.page-memory');
let folder: string;

/** What another process would see: the files only. */
function afterRestart(): PageCache {
  const memory = (globalThis as Record<symbol, Record<string, Map<string, unknown>>>)[memoryName];
  memory?.pages?.clear();
  memory?.missing?.clear();
  return new PageCache();
}

async function files(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-cache-'));
  process.env.ENTENTE_DATA_DIR = folder;
  afterRestart();
});
afterEach(() => rm(folder, { recursive: true }));

describe('the page cache', () => {
  test('gives back a page, in the same process and after a restart', async () => {
    const cacheControl = { revalidate: false };
    await new PageCache().set('/fr', page('Bonjour'), { cacheControl });
    expect((await new PageCache().get('/fr'))?.value).toEqual(page('Bonjour'));
    const cached = await afterRestart().get('/fr');
    expect(cached).toMatchObject({ value: page('Bonjour'), cacheControl });
    expect(cached?.lastModified).toBeGreaterThan(0);
  });

  test('keeps pages in the data folder only, so two folders never share one', async () => {
    await new PageCache().set('/fr', page('Bonjour'));
    process.env.ENTENTE_DATA_DIR = path.join(folder, 'other');
    expect(await afterRestart().get('/fr')).toBeNull();
  });

  test('leaves no half-written file behind', async () => {
    const cache = new PageCache();
    await Promise.all([1, 2, 3, 4].map((count) => cache.set('/fr', page(`version ${count}`))));
    expect(await files()).toHaveLength(1);
    expect((await afterRestart().get('/fr'))?.value).toEqual(page('version 4'));
  });

  test('treats a damaged file as a page it does not have', async () => {
    await new PageCache().set('/fr', page('Bonjour'));
    const [file] = await files();
    await writeFile(file ?? '', '{"key":"/fr","entry":{"value":');
    const warn = jest.spyOn(console, 'warn').mockReturnValue();
    expect(await afterRestart().get('/fr')).toBeNull();
    expect(warn).toHaveBeenCalledTimes(1);
  });

  test('removes a page that is no more, and remembers that for a while', async () => {
    const cache = new PageCache();
    await cache.set('/fr/a', page('Bonjour'));
    await cache.set('/fr/a', null, { cacheControl: { revalidate: 10 } });
    expect(await files()).toEqual([]);
    expect(await cache.get('/fr/a')).toMatchObject({
      value: null,
      cacheControl: { revalidate: 10 },
    });
    expect(await afterRestart().get('/fr/a')).toBeNull();
  });

  test('keeps nothing on disk, and little in memory, of addresses that do not exist', async () => {
    const cache = new PageCache();
    const addresses = Array.from({ length: 10_000 }, (_, count) => `/fr/${count}`);
    await Promise.all(addresses.map((address) => cache.set(address, null)));
    expect(await files()).toEqual([]);
    expect(await cache.get('/fr/0')).toBeNull();
    expect(await cache.get('/fr/9999')).not.toBeNull();
  }, 60_000);

  test('serves from memory when the disk cannot be written', async () => {
    const blocked = path.join(folder, 'file');
    await writeFile(blocked, '');
    process.env.ENTENTE_DATA_DIR = blocked;
    const warn = jest.spyOn(console, 'warn').mockReturnValue();
    const cache = new PageCache();
    await cache.set('/fr', page('Bonjour'));
    expect((await cache.get('/fr'))?.value).toEqual(page('Bonjour'));
    expect(warn).toHaveBeenCalled();
  });

  test('counts who asks for a page by its path, and not ourselves', async () => {
    const key = '/route-cache/PAGES/00ff/$/fr/accords';
    await new PageCache().set(key, page('Accords'));
    await new PageCache().get(key);
    await afterRestart().get(key);
    await asOwnRender(() => new PageCache().get(key));
    expect(visitsOf('/fr/accords')).toBe(2);
    await new PageCache().set(key, null);
    expect(visitsOf('/fr/accords')).toBe(0);
  });
});
