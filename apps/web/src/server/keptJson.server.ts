import { readFile } from 'node:fs/promises';
import { dropOutput, keepOutput, keptOutput } from './outputStore.server';
import { singleton } from './singleton';

/** Parsed values kept in memory; the rest is read from its file when asked for. */
const mostInMemory = 300;

const memory = singleton('kept-json', () => ({
  values: new Map<string, unknown>(),
  generation: 0,
}));

/** Grows whenever anything kept here changes: what was made from it before may be out of date. */
export function keptGeneration(): number {
  return memory.generation;
}

function forget(name: string): void {
  memory.values.delete(name);
  memory.generation += 1;
}

/** Keeps a value as JSON, across restarts. */
export async function keepJson(name: string, value: unknown): Promise<void> {
  await keepOutput(name, 'application/json', JSON.stringify(value));
  forget(name);
}

export async function dropJson(name: string): Promise<void> {
  await dropOutput(name);
  forget(name);
}

/** The value as it was last kept; null when it never was. Do not change it: it is shared. */
export async function keptJson(name: string): Promise<unknown> {
  const known = memory.values.get(name);
  if (known !== undefined) return known;
  // A value that is replaced while its file is read must not outlive it in memory.
  const { generation } = memory;
  const kept = await keptOutput(name);
  if (!kept) return null;
  const value: unknown = JSON.parse(await readFile(kept.file, 'utf8'));
  if (memory.generation === generation) remember(name, value);
  return value;
}

function remember(name: string, value: unknown): void {
  memory.values.set(name, value);
  for (const oldest of memory.values.keys()) {
    if (memory.values.size <= mostInMemory) break;
    memory.values.delete(oldest);
  }
}
