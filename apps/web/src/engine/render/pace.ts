/** Milliseconds of one render. Longer is slow, and shorter than the other leaves room for more. */
export interface PaceSettings {
  /** Most renders at a time. */
  most: number;
  fastMs: number;
  slowMs: number;
  /** After a render that failed for slowness; doubles from one to the next. */
  pauseMs: { first: number; longest: number };
}

/**
 * How many pages may be rendered at a time, by how long the last ones took. A CMS that is slow
 * answers four questions no sooner than one: asked side by side all of them come too late, and
 * its work is thrown away. One at a time, with a growing pause, each is kept.
 */
export class Pace {
  private allowed: number;
  private pauseMs = 0;
  private until = -Infinity;

  constructor(private readonly settings: PaceSettings) {
    this.allowed = settings.most;
  }

  /** Renders at a time, at least one. */
  get limit(): number {
    return this.allowed;
  }

  /** Milliseconds until the next render may begin. */
  pauseLeft(): number {
    return Math.max(0, this.until - performance.now());
  }

  /** @param ms how long a render took, whether it succeeded or failed */
  took(ms: number, succeeded: boolean): void {
    const { most, fastMs, slowMs } = this.settings;
    if (succeeded) {
      this.pauseMs = 0;
      if (ms >= slowMs) this.allowed = Math.max(1, Math.floor(this.allowed / 2));
      else if (ms <= fastMs) this.allowed = Math.min(most, this.allowed + 1);
    } else if (ms >= slowMs) this.giveAir();
    // What fails at once costs the CMS nothing: it is away, or the page has a fault of its own.
  }

  private giveAir(): void {
    const { first, longest } = this.settings.pauseMs;
    this.allowed = 1;
    this.pauseMs = Math.min(longest, this.pauseMs * 2 || first);
    this.until = performance.now() + this.pauseMs;
  }
}
