import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { deriveSecret } from '@entente/secrets/derive';
import { verifyRequest } from '@entente/secrets/sign';
import type { Change, Revision } from '../server/change';
import type { AddressList } from '../server/delivery/addressBook';
import type { LiveReport } from '../server/delivery/liveReports';
import { testSecret } from './testSecret';

const key = deriveSecret(testSecret, 'refresh-signing');

/** The change record of a stub of the CMS: what it committed, and what the site says of it. */
export class ChangeRecord {
  revisions: Revision[] = [];
  former: AddressList['former'] = [];
  withdrawn: AddressList['withdrawn'] = [];
  readonly reports: LiveReport[] = [];
  /** Paths and queries of the site's calls. */
  readonly asked: string[] = [];
  /** Answers nothing, as when the CMS is away. */
  isAway = false;

  get head(): number {
    return this.revisions.at(-1)?.revision ?? 0;
  }

  /** Commits a transaction. */
  commit(...changes: Change[]): Revision {
    const revision = { revision: this.head + 1, at: new Date().toISOString(), changes };
    this.revisions.push(revision);
    return revision;
  }

  /** The report that says that a revision is live, once there is one. */
  async live(revision: number, timeoutMs = 15_000): Promise<LiveReport> {
    const deadline = Date.now() + timeoutMs;
    while (Date.now() < deadline) {
      const found = this.reports.find((one) => one.revision === revision && one.done === one.total);
      if (found) return found;
      await pause(20);
    }
    throw new Error(`The site did not say that revision ${revision} is live`);
  }

  answer(request: IncomingMessage, body: string, response: ServerResponse): void {
    const url = request.url ?? '';
    this.asked.push(url);
    if (this.isAway) {
      response.destroy();
      return;
    }
    const clock = { now: Date.now() / 1_000, maxSkewSeconds: 300 };
    const signed = request.method === 'GET' ? url : body;
    const isSigned = verifyRequest(key, signed, request.headers, clock);
    const [status, answer] = isSigned ? this.dispatch(url, body) : [401, null];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(answer && JSON.stringify(answer));
  }

  private dispatch(url: string, body: string): [number, object | null] {
    const { pathname, searchParams } = new URL(url, 'http://cms.invalid');
    switch (pathname) {
      case '/entente/changes':
        return [200, this.since(Number(searchParams.get('since')), searchParams.get('limit'))];
      case '/entente/addresses': {
        const { head: revision, former, withdrawn } = this;
        return [200, { revision, former, withdrawn }];
      }
      case '/entente/live':
        this.reports.push(JSON.parse(body) as LiveReport);
        return [204, null];
      default:
        return [404, null];
    }
  }

  private since(since: number, limit: string | null) {
    const oldest = this.revisions[0]?.revision ?? this.head + 1;
    const reset = since < oldest - 1 || since > this.head;
    const revisions = this.revisions.filter(({ revision }) => revision > since);
    return {
      head: this.head,
      oldest,
      reset,
      revisions: reset ? [] : revisions.slice(0, Number(limit)),
    };
  }
}
