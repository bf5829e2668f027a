interface Job {
  path: string;
  tier: number;
  done: Promise<void>;
  settle: { resolve: () => void; reject: (reason: unknown) => void };
}

export interface Refreshed {
  refreshed: string[];
  failed: string[];
}

/**
 * Renders pages again, the most important first, a few at a time. A page asked for ten times
 * while it waits is rendered once; asked for while it renders, once more after, because the
 * running render may have read the CMS before the change.
 */
export class RefreshQueue {
  private readonly waiting = new Map<string, Job>();
  private readonly running = new Map<string, Promise<void>>();
  private readonly startedAt = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;

  /**
   * @param restMs milliseconds from one render of a page to its next: a storm of calls about one
   * page costs the CMS a few questions a second, and the last change is still shown
   */
  constructor(
    private readonly render: (path: string) => Promise<void>,
    private readonly concurrency: number,
    private readonly restMs = 0,
  ) {}

  /**
   * @param tiers paths by importance, most important tier first.
   * @returns once every path was rendered or failed; never throws.
   */
  async refresh(tiers: readonly (readonly string[])[], firstTier = 0): Promise<Refreshed> {
    const jobs = tiers.flatMap((paths, tier) =>
      paths.map((path) => this.enqueue(path, firstTier + tier)),
    );
    this.pump();
    const outcomes = await Promise.allSettled(jobs.map((job) => job.done));
    const refreshed = new Set<string>();
    const failed = new Set<string>();
    outcomes.forEach((outcome, position) => {
      const path = jobs[position]?.path ?? '';
      (outcome.status === 'fulfilled' ? refreshed : failed).add(path);
    });
    return { refreshed: [...refreshed], failed: [...failed] };
  }

  private enqueue(path: string, tier: number): Job {
    const present = this.waiting.get(path);
    if (present) {
      present.tier = Math.min(present.tier, tier);
      return present;
    }
    const { promise, resolve, reject } = withResolvers();
    const job: Job = { path, tier, done: promise, settle: { resolve, reject } };
    this.waiting.set(path, job);
    return job;
  }

  private pump(): void {
    while (this.running.size < this.concurrency) {
      const job = this.next();
      if (!job) return;
      this.waiting.delete(job.path);
      if (this.restMs > 0) this.startedAt.set(job.path, performance.now());
      const run = this.render(job.path)
        .then(job.settle.resolve, job.settle.reject)
        .finally(() => {
          this.running.delete(job.path);
          this.pump();
        });
      this.running.set(job.path, run);
    }
  }

  /** The waiting job of the lowest tier, oldest first, whose page is free and has rested. */
  private next(): Job | null {
    let best: Job | null = null;
    for (const job of this.waiting.values()) {
      if (this.running.has(job.path) || (best !== null && job.tier >= best.tier)) continue;
      if (this.restLeft(job.path) <= 0) best = job;
    }
    return best;
  }

  private restLeft(path: string): number {
    const startedAt = this.startedAt.get(path);
    if (startedAt === undefined) return 0;
    const left = startedAt + this.restMs - performance.now();
    if (left <= 0) this.startedAt.delete(path);
    else this.wakeIn(left);
    return left;
  }

  private wakeIn(milliseconds: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.pump();
    }, milliseconds);
  }
}

function withResolvers() {
  let resolve!: () => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
