interface Weighed {
  html: Buffer;
  gzip: Buffer;
}

/**
 * What was rendered lately, the least used first to go. Bounded by bytes, so that no number of
 * addresses and options can fill the memory; all of it is forgotten when anything kept changes.
 */
export class RenderedMemory<T extends Weighed> {
  private readonly entries = new Map<string, T>();
  private bytes = 0;
  private generation = -1;

  constructor(private readonly mostBytes: number) {}

  get(key: string, generation: number): T | undefined {
    if (generation !== this.generation) return undefined;
    const entry = this.entries.get(key);
    if (entry) {
      this.entries.delete(key);
      this.entries.set(key, entry);
    }
    return entry;
  }

  /** @param generation as it was before what `entry` was made from was read */
  set(key: string, entry: T, generation: number): void {
    if (generation !== this.generation) {
      this.entries.clear();
      this.bytes = 0;
      this.generation = generation;
    }
    const before = this.entries.get(key);
    if (before) this.bytes -= weigh(before);
    this.entries.delete(key);
    this.entries.set(key, entry);
    this.bytes += weigh(entry);
    for (const [oldest, { html, gzip }] of this.entries) {
      if (this.bytes <= this.mostBytes) break;
      this.entries.delete(oldest);
      this.bytes -= weigh({ html, gzip });
    }
  }

  get size(): number {
    return this.entries.size;
  }
}

const weigh = ({ html, gzip }: Weighed) => html.byteLength + gzip.byteLength;
