import { readFile } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import { dropOutput, cacheOutput, cachedOutput } from './outputStore.server';
import { singleton } from '../platform/singleton';

/** Parsed values kept in memory; the rest is read from its file when asked for. */
const mostInMemory = 300;

const memory = singleton('cached-json', () => ({
  values: new LRUCache<string, object>({ max: mostInMemory }),
  generation: 0,
}));

/** Grows whenever anything kept here changes: what was made from it before may be out of date. */
export function cachedGeneration(): number {
  return memory.generation;
}

function forget(name: string): void {
  memory.values.delete(name);
  memory.generation += 1;
}

/** Keeps a value as JSON, across restarts. */
export async function cacheJson(name: string, value: object): Promise<void> {
  await cacheOutput(name, 'application/json', JSON.stringify(value));
  forget(name);
}

export async function dropCachedJson(name: string): Promise<void> {
  await dropOutput(name);
  forget(name);
}

/** The value as it was last kept; null when it never was. Do not change it: it is shared. */
export async function cachedJson(name: string): Promise<unknown> {
  const known = memory.values.get(name);
  if (known !== undefined) return known;
  // A value that is replaced while its file is read must not outlive it in memory.
  const { generation } = memory;
  const cached = await cachedOutput(name);
  if (!cached) return null;
  const value = JSON.parse(await readFile(cached.file, 'utf8')) as object;
  if (memory.generation === generation) memory.values.set(name, value);
  return value;
}
