import { Pace, type PaceSettings } from './pace';
import { RefreshQueue } from './refreshQueue';

export interface Refreshed {
  /** Paths whose pages are new. */
  refreshed: string[];
  /** Paths given up on for now: their pages stay as they were, and are tried again. */
  failed: string[];
}

export interface PersistenceSettings {
  render: (path: string) => Promise<void>;
  /** See `Pace`. */
  pace: PaceSettings;
  /** See `RefreshQueue`. */
  restMs: number;
  /** Doubles from one round of attempts to the next. */
  retryMs: { first: number; longest: number };
  /** Of what failed; between changes and warming. */
  retryTier: number;
  /** True while failing is the CMS's fault, whatever succeeds meanwhile. */
  isPaused?: () => boolean;
}

interface Failure {
  count: number;
  since: number;
  /** What it was asked for with, the most important first. */
  tier: number;
  /** Told true once the page is shown, false when it turns out that it can't be. */
  waiters: ((shown: boolean) => void)[];
}

/** A page that fails so often while others succeed has a fault of its own. */
const attempts = 3;
/** While nothing succeeds, so many pages a round find out whether that has changed. */
const probes = 4;

/**
 * Renders pages again until they are. What fails keeps what it had and is tried again, for ever;
 * whoever waits for it is told when it is shown, or when it turns out that it can't be.
 */
export class PersistentRefresh {
  private readonly queue: RefreshQueue;
  private readonly failures = new Map<string, Failure>();
  private succeededAt = -Infinity;
  private roundAt = -Infinity;
  private timer: NodeJS.Timeout | null = null;
  private retryMs: number;

  constructor(private readonly settings: PersistenceSettings) {
    this.retryMs = settings.retryMs.first;
    this.queue = new RefreshQueue(
      (path) => this.render(path),
      new Pace(settings.pace),
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
    // Of equal importance, what was asked for in a later second comes first: when there is more than
    // can be rendered soon, the publication that an editor waits for is the newest.
    const newness = Math.floor(performance.now() / 1_000) / 1e9;
    await Promise.all(
      tiers.flatMap((paths, tier) =>
        paths.map(async (path) => {
          const shown = await this.untilShown(path, firstTier + tier - newness);
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

  /** The CMS is back: no need to wait for the next round, nor to be careful. */
  retryNow(): void {
    this.retryMs = this.settings.retryMs.first;
    this.round(this.failures.size);
  }

  private async untilShown(path: string, tier: number): Promise<boolean> {
    if (await this.queue.add(path, tier)) return true;
    const failure = this.failures.get(path);
    // Shown by another's attempt, between that answer and this line.
    if (!failure) return true;
    failure.tier = Math.min(failure.tier, tier);
    if (this.isHopeless(failure)) return false;
    return new Promise((resolve) => failure.waiters.push(resolve));
  }

  private async render(path: string): Promise<void> {
    const before = this.failures.get(path);
    try {
      await this.settings.render(path);
    } catch (error) {
      this.noteFailure(path);
      throw error;
    }
    this.succeededAt = performance.now();
    const failure = this.failures.get(path);
    this.failures.delete(path);
    failure?.waiters.forEach((tell) => tell(true));
    // What failed can be rendered again: so, most likely, can all the rest.
    if (before) this.retryNow();
  }

  private noteFailure(path: string): void {
    const known = this.failures.get(path);
    const failure = known ?? {
      count: 0,
      since: performance.now(),
      tier: Infinity,
      waiters: [],
    };
    failure.count += 1;
    this.failures.set(path, failure);
    if (this.isHopeless(failure)) failure.waiters.splice(0).forEach((tell) => tell(false));
    this.planRound();
  }

  private isHopeless({ count, since }: Failure): boolean {
    return !this.settings.isPaused?.() && count >= attempts && this.succeededAt > since;
  }

  private planRound(): void {
    if (this.timer) return;
    this.timer = setTimeout(() => {
      this.round(this.succeededAt > this.roundAt ? this.failures.size : probes);
    }, this.retryMs);
    this.timer.unref();
    this.retryMs = Math.min(this.retryMs * 2, this.settings.retryMs.longest);
  }

  /** Tries what failed again, whether anybody still waits for it or not. */
  private round(most: number): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.roundAt = performance.now();
    // What was tried least, so that each has its turn to find out; of those the most important.
    const idle = [...this.failures]
      .filter(([path]) => !this.queue.holds(path))
      .sort(([, left], [, right]) => left.count - right.count || left.tier - right.tier || 0)
      .map(([path]) => path);
    for (const path of idle.slice(0, most)) void this.queue.add(path, this.settings.retryTier);
    if (this.failures.size === 0) this.retryMs = this.settings.retryMs.first;
  }
}
