import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { deriveSecret } from '@entente/secrets/derive';
import { signRequest } from '@entente/secrets/sign';
import type { Revision } from './change';
import { pushBody } from './pushBody';

/** Where revisions are read: from the database, so that a restart loses none. */
export interface RevisionSource {
  head(): Promise<number>;
  /** The revisions after one, in order. */
  since(revision: number, limit: number): Promise<Revision[]>;
}

export interface ReplicaSettings {
  /** Root secret, shared with the site. */
  secret: string;
  /** Origin at which this process reaches the replica. */
  siteUrl: string;
  revisions: RevisionSource;
  /** Told when the replica could not be reached; it will ask by itself for what it missed. */
  onFailure: (message: string) => void;
  /** Waits before trying again, in milliseconds. */
  retriesMs?: readonly number[];
}

const TIMEOUT_MS = 10_000;
/** Short: what is not delivered by then, the replica asks for itself within seconds. */
const RETRIES_MS = [250, 500, 1000, 2000];
/** The site takes no more in one call. */
const MOST_AT_ONCE = 50;

/**
 * Tells one replica what it has not heard of yet, one signed call at a time. What is committed
 * during a call goes together in the next.
 */
export class ReplicaPush {
  /** The last revision that the replica is taken to know; its answers correct it. */
  private applied: number | null = null;
  private hasNews = false;
  private isRunning = false;
  private readonly stopping = new AbortController();

  constructor(private readonly settings: ReplicaSettings) {}

  poke(): void {
    this.hasNews = true;
    if (!this.isRunning) void this.run();
  }

  stop(): void {
    this.stopping.abort();
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    while (this.hasNews && !this.stopping.signal.aborted) {
      this.hasNews = false;
      await this.deliver();
    }
    this.isRunning = false;
  }

  private async deliver(): Promise<void> {
    let failure: unknown;
    for (const wait of [0, ...(this.settings.retriesMs ?? RETRIES_MS)]) {
      try {
        if (wait > 0) await sleep(wait, null, { signal: this.stopping.signal, ref: false });
        await this.send();
        return;
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        failure = error;
      }
    }
    this.settings.onFailure(failure instanceof Error ? failure.message : String(failure));
  }

  private async send(): Promise<void> {
    const { revisions } = this.settings;
    const known = await revisions.head();
    if (known === 0) return;
    // A replica that has answered nothing yet most likely has all but the last; until one attempt
    // went through, that is the last at the first attempt.
    this.applied ??= known - 1;
    const since = Math.min(this.applied, known);
    const missed = known - since;
    const news = missed <= MOST_AT_ONCE ? await revisions.since(since, MOST_AT_ONCE) : [];
    // Others may have committed since the head was read.
    const head = Math.max(known, news.at(-1)?.revision ?? 0);
    const applied = await this.call(pushBody(head, news));
    // A call holds so much; the rest goes in the next, as long as that gets the replica further.
    if (applied < head && applied > since) this.hasNews = true;
    this.applied = applied;
  }

  /** @returns the last revision that the replica has taken note of */
  private async call(body: string): Promise<number> {
    const { secret, siteUrl } = this.settings;
    const headers = signRequest(deriveSecret(secret, 'refresh-signing'), body, {
      timestamp: Math.floor(Date.now() / 1000),
      nonce: randomUUID(),
    });
    const response = await fetch(`${siteUrl}/api/refresh`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), this.stopping.signal]),
    });
    if (!response.ok) throw new Error(`${siteUrl} answered ${response.status}`);
    const { applied } = (await response.json()) as { applied?: unknown };
    if (!Number.isSafeInteger(applied))
      throw new Error(`${siteUrl} did not say which revision it knows`);
    return applied as number;
  }
}
