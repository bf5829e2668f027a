import { fitInBytes } from '@entente/protocol/fitInBytes';
import { maxBodyBytes } from '@entente/protocol/limits';
import type { LiveReport } from '@entente/protocol/liveReport';

/** Most of a report is paths: half of this for those that are shown, half for those that failed. */
const mostPathBytes = 0.75 * maxBodyBytes;
/** More than that unheard is no news to anybody. */
const mostWaiting = 200;

/**
 * Tells the CMS what is live, the last word on each revision. What can't be told now is told when
 * the CMS answers again.
 */
export class LiveReports {
  private readonly waiting = new Map<number, LiveReport>();
  private sending: Promise<void> | null = null;

  /** @param send throws when the CMS does not take it */
  constructor(private readonly send: (report: LiveReport) => Promise<unknown>) {}

  tell(report: LiveReport): Promise<void> {
    const { revision, pages, failed } = report;
    this.waiting.delete(revision);
    this.waiting.set(revision, {
      ...report,
      pages: fitInBytes(pages, mostPathBytes / 2),
      failed: fitInBytes(failed, mostPathBytes / 2),
    });
    for (const oldest of this.waiting.keys()) {
      if (this.waiting.size <= mostWaiting) break;
      this.waiting.delete(oldest);
    }
    return this.flush();
  }

  /** Tells what is still to be told. Never throws. */
  flush(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    for (let next = this.first(); next; next = this.first()) {
      try {
        await this.send(next);
      } catch {
        return;
      }
      if (this.waiting.get(next.revision) === next) this.waiting.delete(next.revision);
    }
  }

  private first(): LiveReport | undefined {
    return this.waiting.values().next().value;
  }
}
