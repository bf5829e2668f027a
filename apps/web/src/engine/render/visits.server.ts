import { AsyncLocalStorage } from 'node:async_hooks';
import { singleton } from '../platform/singleton';

/** Set while we ask for a page ourselves, so that nobody counts it: see `cache-handler.mjs`. */
const ownRender = singleton('own-render', () => new AsyncLocalStorage<true>());

interface PageMemory {
  visits?: ReadonlyMap<string, number>;
}

export function asOwnRender<T>(work: () => Promise<T>): Promise<T> {
  return ownRender.run(true, work);
}

/**
 * How often a page was asked for since this process started, as far as the requests reached it: a
 * shared cache in front answers the others. A number for each path, nothing about who asked.
 */
export function visitsOf(path: string): number {
  const store = globalThis as { [key: symbol]: PageMemory | undefined };
  return store[Symbol.for('entente.page-memory')]?.visits?.get(path) ?? 0;
}

/** Most visited first; those never asked for keep their order. */
export function mostVisitedFirst(paths: readonly string[]): string[] {
  return paths
    .map((path) => ({ path, visits: visitsOf(path) }))
    .sort((left, right) => right.visits - left.visits)
    .map(({ path }) => path);
}
