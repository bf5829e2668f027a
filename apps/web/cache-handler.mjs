// @ts-check
// Next loads this file itself, outside any bundle, so it is JavaScript and reads its own variable.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';

/**
 * @typedef {{ lastModified: number, value: any, cacheControl?: unknown }} Entry
 *   `value` null is a page that is not found.
 */

const maxMemoryBytes = 64 * 1024 * 1024;
const maxMissing = 500;

/** Shared by every instance in the process: Next makes one for each request. */
/** @type {any} */
const shared = globalThis;
const memory = (shared[Symbol.for('entente.page-memory')] ??= {
  /** @type {LRUCache<string, Entry>} */
  pages: new LRUCache({ maxSize: maxMemoryBytes }),
  /** @type {LRUCache<string, Entry>} pages not found, never on disk */
  missing: new LRUCache({ max: maxMissing }),
  /** @type {Map<string, Promise<void>>} the last write for a key; writes follow each other */
  writes: new Map(),
  /** @type {Set<string>} pages of which the disk has an older version, because it could not be written */
  unwritten: new Set(),
  /** @type {Map<string, number>} how often each page was asked for, to render the busiest first */
  visits: new Map(),
});

/**
 * Keeps rendered pages under `$ENTENTE_DATA_DIR/site/pages`: two data folders never share a
 * page, and a restart while the CMS is away still has every page. A page is one file, written
 * aside and renamed. Nothing here throws: a fault of the cache is a miss, not a visitor's error.
 */
export default class PageCache {
  constructor() {
    const dataDir = process.env.ENTENTE_DATA_DIR;
    /** @type {string | null} null while building: memory only */
    this.folder = dataDir ? path.join(dataDir, 'site', 'pages') : null;
  }

  /** @param {string} key @returns {Promise<Entry | null>} */
  async get(key) {
    const missing = memory.missing.get(key);
    if (missing) return missing;
    const cached = memory.pages.get(key);
    if (cached) {
      countVisit(key);
      return cached;
    }
    const file = this.#file(key);
    // An older version than one that was shown is none: it is rendered again.
    if (!file || memory.unwritten.has(key)) return null;
    try {
      const text = await readFile(/* turbopackIgnore: true */ file, 'utf8');
      const stored = JSON.parse(text);
      if (stored.key !== key || !stored.entry?.value) return null;
      memory.pages.set(key, stored.entry, { size: text.length });
      countVisit(key);
      return stored.entry;
    } catch (error) {
      if (/** @type {any} */ (error).code !== 'ENOENT') warn('read', error);
      return null;
    }
  }

  /** @param {string} key @param {any} value @param {{ cacheControl?: unknown }} [context] */
  async set(key, value, context) {
    /** @type {Entry} */
    const entry = { lastModified: Date.now(), value, cacheControl: context?.cacheControl };
    if (value === null || value === undefined) {
      memory.pages.delete(key);
      memory.visits.delete(pathOf(key));
      memory.missing.set(key, { ...entry, value: null });
      await this.#write(key, null);
      return;
    }
    if (value.kind === 'FETCH') return;
    memory.missing.delete(key);
    const text = JSON.stringify({ key, entry });
    memory.pages.set(key, entry, { size: text.length });
    await this.#write(key, text);
  }

  async revalidateTag() {
    // No page here has tags: the page index says what a change touches.
  }

  resetRequestCache() {
    // Nothing is kept for one request.
  }

  /** @param {string} key */
  #file(key) {
    if (!this.folder) return null;
    const name = createHash('sha256').update(key).digest('hex');
    return path.join(this.folder, name.slice(0, 2), `${name}.json`);
  }

  /**
   * There is room: what could not be written before follows, one after the other.
   * @param {string} key
   */
  #written(key) {
    memory.unwritten.delete(key);
    const [next] = memory.unwritten;
    if (next === undefined) return;
    const entry = memory.pages.get(next);
    if (entry) void this.#write(next, JSON.stringify({ key: next, entry }));
    // Neither in memory nor on disk: nothing of an older version must stay.
    else void this.#write(next, null);
  }

  /** @param {string} key @param {string | null} text null removes the file */
  async #write(key, text) {
    const file = this.#file(key);
    if (!file) return;
    const before = memory.writes.get(key) ?? Promise.resolve();
    const write = before
      .then(() => writeFileAtomic(file, text))
      .then(() => this.#written(key))
      .catch((/** @type {unknown} */ error) => {
        memory.unwritten.add(key);
        warn('write', error);
      });
    memory.writes.set(key, write);
    await write;
    if (memory.writes.get(key) === write) memory.writes.delete(key);
  }
}

/** @param {string} file @param {string | null} text */
async function writeFileAtomic(file, text) {
  if (text === null) {
    await rm(file, { force: true });
    return;
  }
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Not when we ask for the page ourselves: see `src/engine/render/visits.server.ts`.
 * @param {string} key
 */
function countVisit(key) {
  if (shared[Symbol.for('entente.own-render')]?.getStore()) return;
  const path = pathOf(key);
  memory.visits.set(path, (memory.visits.get(path) ?? 0) + 1);
}

/**
 * Next puts what route a page belongs to before its path: '/route-cache/PAGES/1a2b…/$/fr/accords'.
 * @param {string} key
 */
function pathOf(key) {
  return key.replace(/^\/route-cache\/[A-Z_]+\/[0-9a-f]+\/\$/, '');
}

/** @param {string} what @param {unknown} error */
function warn(what, error) {
  console.warn(`page cache: cannot ${what} a page (${error})`);
}
