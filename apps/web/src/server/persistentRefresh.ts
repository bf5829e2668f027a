import { RefreshQueue } from './refreshQueue';

export interface Refreshed {
  /** Paths whose pages are new. */
  refreshed: string[];
  /** Paths given up on for now: their pages stay as they were, and are tried again. */
  failed: string[];
}

export interface PersistenceSettings {
  render: (path: string) => Promise<void>;
  concurrency: number;
  /** See `RefreshQueue`. */
  restMs: number;
  /** Doubles from one round of attempts to the next. */
  retryMs: { first: number; longest: number };
  /** Of what failed; between changes and warming. */
  retryTier: number;
  /** True while failing is the CMS's fault, whatever succeeds meanwhile. */
  isHeld?: () => boolean;
}

interface Failure {
  count: number;
  since: number;
}

/** A page that fails so often while others succeed has a fault of its own. */
const attempts = 3;

/**
 * Renders pages again until they are. What fails keeps what it had and is tried again, for ever;
 * whoever waits for it is told when it is shown, or when it turns out that it can't be.
 */
export class PersistentRefresh {
  private readonly queue: RefreshQueue;
  private readonly failures = new Map<string, Failure>();
  private succeededAt = -Infinity;
  private retry: { wait: Promise<void>; now: () => void } | null = null;
  private retryMs: number;

  constructor(private readonly settings: PersistenceSettings) {
    this.retryMs = settings.retryMs.first;
    this.queue = new RefreshQueue(
      (path) => this.render(path),
      settings.concurrency,
      settings.restMs,
    );
  }

  /**
   * @param tiers paths by importance, most important tier first
   * @param onEach told of each path as it is shown or given up
   * @returns once every path is; never throws
   */
  async refresh(
    tiers: readonly (readonly string[])[],
    firstTier: number,
    onEach?: (path: string, shown: boolean) => void,
  ): Promise<Refreshed> {
    const outcome: Refreshed = { refreshed: [], failed: [] };
    await Promise.all(
      tiers.flatMap((paths, tier) =>
        paths.map(async (path) => {
          const shown = await this.untilShown(path, firstTier + tier);
          (shown ? outcome.refreshed : outcome.failed).push(path);
          onEach?.(path, shown);
        }),
      ),
    );
    return outcome;
  }

  /** Paths whose last render failed, sorted: they show what they showed before. */
  failed(): string[] {
    return [...this.failures.keys()].sort();
  }

  /** Paths that wait, are being rendered or failed: what a restart would have to do again. */
  unfinished(): string[] {
    return [...new Set([...this.queue.paths(), ...this.failures.keys()])].sort();
  }

  get length(): number {
    return this.queue.length;
  }

  /** The CMS is back: no need to wait for the next round. */
  retryNow(): void {
    this.retryMs = this.settings.retryMs.first;
    this.retry?.now();
  }

  private async untilShown(path: string, tier: number): Promise<boolean> {
    for (let urgency = tier; ; urgency = Math.max(tier, this.settings.retryTier)) {
      if (await this.queue.add(path, urgency)) return true;
      if (this.isHopeless(path)) return false;
      await this.nextRound();
    }
  }

  private async render(path: string): Promise<void> {
    try {
      await this.settings.render(path);
    } catch (error) {
      const { count, since } = this.failures.get(path) ?? { count: 0, since: performance.now() };
      this.failures.set(path, { count: count + 1, since });
      void this.nextRound();
      throw error;
    }
    this.succeededAt = performance.now();
    this.failures.delete(path);
    if (this.failures.size === 0) this.retryMs = this.settings.retryMs.first;
  }

  private isHopeless(path: string): boolean {
    const failure = this.failures.get(path);
    if (!failure || this.settings.isHeld?.()) return false;
    return failure.count >= attempts && this.succeededAt > failure.since;
  }

  /** When what failed is tried again. */
  private nextRound(): Promise<void> {
    this.retry ??= this.planRound();
    return this.retry.wait;
  }

  private planRound() {
    let now: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => {
      const begin = () => {
        clearTimeout(timer);
        this.retry = null;
        // Also what nobody waits for any more.
        for (const path of this.failures.keys()) void this.queue.add(path, this.settings.retryTier);
        resolve();
      };
      const timer = setTimeout(begin, this.retryMs);
      timer.unref();
      now = begin;
    });
    this.retryMs = Math.min(this.retryMs * 2, this.settings.retryMs.longest);
    return { wait, now };
  }
}
