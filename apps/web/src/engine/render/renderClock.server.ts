import { LRUCache } from 'lru-cache';
import { singleton } from '../platform/singleton';

/** Bounded: only the latest renders matter to whoever waits for one. */
const starts = singleton('render-clock', () => new LRUCache<string, number>({ max: 1_000 }));

/** Called as a page's data begin to be read. */
export function recordRenderStart(path: string): void {
  starts.set(path, performance.now());
}

/** Monotonic milliseconds at which the latest render of this page began; infinite when unknown. */
export function renderStartedAt(path: string): number {
  return starts.get(path) ?? Number.POSITIVE_INFINITY;
}
