import { randomUUID } from 'node:crypto';
import { deriveSecret } from '@entente/secrets/derive';
import { signRequest } from '@entente/secrets/sign';
import type { Change } from './change';

export interface PusherSettings {
  /** Root secret, shared with the site. */
  secret: string;
  /** Origin at which this process reaches the site. */
  siteUrl: string;
  /** Told of what could not be delivered; the changes are kept and tried again. */
  onFailure: (message: string) => void;
}

const TIMEOUT_MS = 30_000;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 15_000;
/** The site refuses more than 64 KiB; a hundred changes are well below. */
const MOST_AT_ONCE = 50;

/**
 * Tells the site what changed, signed, in order, one request at a time; what it can't deliver it
 * tries again, ever less often, until the site answers.
 */
export class Pusher {
  private readonly waiting: Change[] = [];
  private sending = false;
  private delay = FIRST_RETRY_MS;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly settings: PusherSettings) {}

  push(changes: readonly Change[]): void {
    this.waiting.push(...changes);
    void this.flush();
  }

  /** Gives up what waits; the site renders everything again when it starts. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async flush(): Promise<void> {
    if (this.sending || this.stopped) return;
    this.sending = true;
    clearTimeout(this.timer);
    try {
      while (this.waiting.length > 0) {
        const batch = this.waiting.slice(0, MOST_AT_ONCE);
        await this.send(batch);
        this.waiting.splice(0, batch.length);
        this.delay = FIRST_RETRY_MS;
      }
    } catch (error) {
      this.settings.onFailure(error instanceof Error ? error.message : String(error));
      this.timer = setTimeout(() => void this.flush(), this.delay);
      this.timer.unref();
      this.delay = Math.min(this.delay * 2, LAST_RETRY_MS);
    } finally {
      this.sending = false;
    }
  }

  private async send(changes: readonly Change[]): Promise<void> {
    const body = JSON.stringify({ changes });
    const headers = signRequest(deriveSecret(this.settings.secret, 'refresh-signing'), body, {
      timestamp: Math.floor(Date.now() / 1000),
      nonce: randomUUID(),
    });
    const response = await fetch(`${this.settings.siteUrl}/api/refresh`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`the site answered ${response.status}`);
  }
}
