/** Remembers each nonce as long as its timestamp would be accepted, so no call works twice. */
export class NonceMemory {
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly keepMs: number,
    private readonly limit = 100_000,
  ) {}

  /** True the first time; false for a replay, or when the memory is full of fresh ones. */
  accept(nonce: string, now: number): boolean {
    for (const [old, expires] of this.seen) {
      if (expires > now) break;
      this.seen.delete(old);
    }
    if (this.seen.has(nonce) || this.seen.size >= this.limit) return false;
    this.seen.set(nonce, now + this.keepMs);
    return true;
  }
}
