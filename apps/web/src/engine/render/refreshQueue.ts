import type { Pace } from './pace';

interface Job {
  path: string;
  tier: number;
  /** Monotonic milliseconds at which it was first asked for. */
  since: number;
  done: Promise<boolean>;
  settle: (rendered: boolean) => void;
}

/** What has waited so long has its turn every other time, whatever else is urgent. */
const longMs = 1_000;

/**
 * Renders pages again, the most important first, a few at a time, and none is put off for ever. A page asked for ten times
 * while it waits is rendered once; asked for while it renders, once more after, because the
 * running render may have read the CMS before the change. So it never holds more than one job for
 * each page there is.
 */
export class RefreshQueue {
  /** By tier, then in the order in which they were asked for. */
  private readonly tiers = new Map<number, Map<string, Job>>();
  private readonly waiting = new Map<string, Job>();
  private readonly running = new Set<string>();
  private readonly startedAt = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;
  private turn = 0;

  /**
   * @param restMs milliseconds from one render of a page to its next: a storm of calls about one
   * page costs the CMS a few questions a second, and the last change is still shown
   */
  constructor(
    private readonly render: (path: string) => Promise<void>,
    private readonly pace: Pace,
    private readonly restMs = 0,
  ) {}

  /**
   * @param tier the lowest first
   * @returns true once the page was rendered, false when that failed; never throws
   */
  add(path: string, tier: number): Promise<boolean> {
    const job = this.enqueue(path, tier);
    queueMicrotask(() => this.pump());
    return job.done;
  }

  /** How many pages wait or are being rendered. */
  get length(): number {
    return this.waiting.size + this.running.size;
  }

  /** Their paths. */
  paths(): string[] {
    return [...new Set([...this.waiting.keys(), ...this.running])];
  }

  /** True for a page that waits or is being rendered. */
  holds(path: string): boolean {
    return this.waiting.has(path) || this.running.has(path);
  }

  private enqueue(path: string, tier: number): Job {
    const present = this.waiting.get(path);
    if (present) {
      if (tier < present.tier) {
        this.tiers.get(present.tier)?.delete(path);
        present.tier = tier;
        this.tier(tier).set(path, present);
      }
      return present;
    }
    let settle: Job['settle'] = () => undefined;
    const done = new Promise<boolean>((resolve) => (settle = resolve));
    const job: Job = { path, tier, since: performance.now(), done, settle };
    this.waiting.set(path, job);
    this.tier(tier).set(path, job);
    return job;
  }

  private tier(tier: number): Map<string, Job> {
    const known = this.tiers.get(tier) ?? new Map<string, Job>();
    this.tiers.set(tier, known);
    return known;
  }

  private pump(): void {
    while (this.running.size < this.pace.limit) {
      const pause = this.pace.pauseLeft();
      if (pause > 0) return this.wakeIn(pause);
      const job = this.next();
      if (!job) return;
      this.waiting.delete(job.path);
      this.tiers.get(job.tier)?.delete(job.path);
      if (this.restMs > 0) this.startedAt.set(job.path, performance.now());
      this.running.add(job.path);
      void this.run(job);
    }
  }

  private async run({ path, settle }: Job): Promise<void> {
    const startedAt = performance.now();
    const rendered = await this.render(path).then(
      () => true,
      () => false,
    );
    this.pace.took(performance.now() - startedAt, rendered);
    settle(rendered);
    this.running.delete(path);
    this.pump();
  }

  /**
   * The waiting job of the lowest tier, oldest first, whose page is free and has rested. Every other
   * time the oldest of all: changes may come faster than pages are rendered, and a page of little
   * importance must be shown all the same.
   */
  private next(): Job | null {
    this.turn += 1;
    if (this.turn % 2 === 0) {
      const oldest = this.firstFree(this.waiting.values());
      if (oldest && performance.now() - oldest.since > longMs) return oldest;
    }
    for (const tier of [...this.tiers.keys()].sort((left, right) => left - right)) {
      const jobs = this.tiers.get(tier);
      if (jobs?.size === 0) this.tiers.delete(tier);
      const first = this.firstFree(jobs?.values() ?? []);
      if (first) return first;
    }
    return null;
  }

  private firstFree(jobs: Iterable<Job>): Job | null {
    for (const job of jobs) {
      if (!this.running.has(job.path) && this.restLeft(job.path) <= 0) return job;
    }
    return null;
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
