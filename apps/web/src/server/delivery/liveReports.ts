/** What the CMS is told of one revision: see its `delivery/liveReport.ts`. */
export interface LiveReport {
  replica: string;
  revision: number;
  /** Paths of the pages that show it now; the first of them when there are very many. */
  pages: string[];
  failed: string[];
  done: number;
  total: number;
  ms: number;
}

/** The CMS takes 64 KiB in one call. */
const mostPathBytes = 48 * 1024;
/** More than that unheard is no news to anybody. */
const mostWaiting = 200;

/** As many of the paths, from the first on, as one report holds. */
export function fitting(paths: readonly string[], mostBytes: number): string[] {
  let bytes = 0;
  return paths.filter(
    (path) => (bytes += Buffer.byteLength(JSON.stringify(path)) + 1) <= mostBytes,
  );
}

/**
 * Tells the CMS what is live, the last word on each revision. What can't be told now is told when
 * the CMS answers again.
 */
export class LiveReports {
  private readonly waiting = new Map<number, LiveReport>();
  private sending: Promise<void> | null = null;

  /** @param send throws when the CMS does not take it */
  constructor(private readonly send: (report: LiveReport) => Promise<void>) {}

  tell(report: LiveReport): Promise<void> {
    const { revision, pages, failed } = report;
    this.waiting.delete(revision);
    this.waiting.set(revision, {
      ...report,
      pages: fitting(pages, mostPathBytes / 2),
      failed: fitting(failed, mostPathBytes / 2),
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
