import fs, { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { LRUCache } from 'lru-cache';
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

  test('never goes back to an older version that the disk still has, and writes it when it can', async () => {
    const cache = new PageCache();
    await cache.set('/fr', page('Avant'));
    const [file = ''] = await files();
    const warn = jest.spyOn(console, 'warn').mockReturnValue();
    const full = jest.spyOn(fs, 'rename').mockRejectedValue(new Error('ENOSPC'));
    await cache.set('/fr', page('Après'));
    expect((await cache.get('/fr'))?.value).toEqual(page('Après'));
    expect(await readFile(file, 'utf8')).toContain('Avant');
    const memory = (globalThis as Record<symbol, unknown>)[memoryName];
    const { pages } = memory as { pages: LRUCache<string, object> };
    const inMemory = pages.get('/fr');
    pages.delete('/fr');
    expect(await cache.get('/fr')).toBeNull();
    pages.set('/fr', inMemory, { size: 1 });
    full.mockRestore();
    await cache.set('/en', page('De la place'));
    const isWritten = async () => (await readFile(file, 'utf8')).includes('Après');
    for (let turn = 0; turn < 200 && !(await isWritten()); turn += 1) await pause(10);
    expect(await isWritten()).toBe(true);
    warn.mockRestore();
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
