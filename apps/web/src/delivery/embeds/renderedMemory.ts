import { LRUCache } from 'lru-cache';

interface Weighed {
  html: Buffer;
  gzip: Buffer;
}

/**
 * What was rendered lately, the least used first to go. Bounded by bytes, so that no number of
 * addresses and options can fill the memory; all of it is forgotten when anything cached changes.
 */
export class RenderedMemory<T extends Weighed> {
  private readonly entries: LRUCache<string, T>;
  private generation = -1;

  constructor(mostBytes: number) {
    this.entries = new LRUCache({
      maxSize: mostBytes,
      sizeCalculation: ({ html, gzip }) => Math.max(1, html.byteLength + gzip.byteLength),
    });
  }

  get(key: string, generation: number): T | undefined {
    return generation === this.generation ? this.entries.get(key) : undefined;
  }

  /** @param generation as it was before what `entry` was made from was read */
  set(key: string, entry: T, generation: number): void {
    if (generation !== this.generation) {
      this.entries.clear();
      this.generation = generation;
    }
    this.entries.set(key, entry);
  }

  get size(): number {
    return this.entries.size;
  }
}
