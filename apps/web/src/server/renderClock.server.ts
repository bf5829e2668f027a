import { singleton } from './singleton';

/** Bounded: only the latest renders matter to whoever waits for one. */
const limit = 1_000;
const starts = singleton('render-clock', () => new Map<string, number>());

/** Called as a page's data begin to be read. */
export function noteRenderStart(path: string): void {
  starts.delete(path);
  starts.set(path, performance.now());
  for (const oldest of starts.keys()) {
    if (starts.size <= limit) break;
    starts.delete(oldest);
  }
}

/** Monotonic milliseconds at which the latest render of this page began; infinite when unknown. */
export function renderStartedAt(path: string): number {
  return starts.get(path) ?? Number.POSITIVE_INFINITY;
}
