import { setTimeout as sleep } from 'node:timers/promises';
import { decodeResponse } from '@entente/protocol/call';
import { siteCalls } from '@entente/protocol/calls';
import type { PushRequest, Revision } from '@entente/protocol/changes';
import { maxPushedRevisions } from '@entente/protocol/limits';
import { pushRequest } from '@entente/protocol/pushRequest';
import { signedRequest } from '@entente/protocol/signedRequest';

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
    const news =
      missed <= maxPushedRevisions ? await revisions.since(since, maxPushedRevisions) : [];
    // Others may have committed since the head was read.
    const head = Math.max(known, news.at(-1)?.revision ?? 0);
    const applied = await this.call(pushRequest(head, news));
    // A call holds so much; the rest goes in the next, as long as that gets the replica further.
    if (applied < head && applied > since) this.hasNews = true;
    this.applied = applied;
  }

  /** @returns the last revision that the replica has taken note of */
  private async call(push: PushRequest): Promise<number> {
    const { secret, siteUrl } = this.settings;
    const { address, init } = signedRequest(secret, siteCalls.push, push);
    const response = await fetch(siteUrl + address, {
      ...init,
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), this.stopping.signal]),
    });
    if (!response.ok) throw new Error(`${siteUrl} answered ${response.status}`);
    const answer = decodeResponse(siteCalls.push, await response.text());
    if (!answer.success) throw new Error(`${siteUrl} did not say which revision it knows`);
    return answer.data.applied;
  }
}
