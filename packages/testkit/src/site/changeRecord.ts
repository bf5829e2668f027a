import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { AddressesResponse } from '@entente/protocol/addresses';
import type { RequestOf } from '@entente/protocol/call';
import { CallReceiver } from '@entente/protocol/callReceiver';
import { cmsCalls } from '@entente/protocol/calls';
import type { Change, ChangesResponse, Revision } from '@entente/protocol/changes';
import type { LiveReport } from '@entente/protocol/liveReport';
import { testSecret } from './testSecret';

/** The change record of a stub of the CMS: what it committed, and what the site says of it. */
export class ChangeRecord {
  private readonly receiver = new CallReceiver(testSecret);
  revisions: Revision[] = [];
  former: AddressesResponse['former'] = [];
  withdrawn: AddressesResponse['withdrawn'] = [];
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

  /** @param request whose body nobody has read yet */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = request.url ?? '';
    this.asked.push(address);
    if (this.isAway) {
      response.destroy();
      return;
    }
    const [status, answer] = await this.dispatch(request, address);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(answer === null ? '' : JSON.stringify(answer));
  }

  private async dispatch(
    request: IncomingMessage,
    address: string,
  ): Promise<[status: number, answer: object | null]> {
    const { changes, addresses, live } = cmsCalls;
    switch (address.split('?')[0]) {
      case changes.path: {
        const asked = await this.receiver.receive(changes, request, address);
        return asked.isAccepted ? [200, this.since(asked.request)] : [asked.refusal.status, null];
      }
      case addresses.path: {
        const asked = await this.receiver.receive(addresses, request, address);
        const { head: revision, former, withdrawn } = this;
        const list: AddressesResponse = { revision, former, withdrawn };
        return asked.isAccepted ? [200, list] : [asked.refusal.status, null];
      }
      case live.path: {
        const told = await this.receiver.receive(live, request, address);
        if (!told.isAccepted) return [told.refusal.status, null];
        this.reports.push(told.request);
        return [204, null];
      }
      default:
        return [404, null];
    }
  }

  private since({ since, limit }: RequestOf<typeof cmsCalls.changes>): ChangesResponse {
    const oldest = this.revisions[0]?.revision ?? this.head + 1;
    const reset = since < oldest - 1 || since > this.head;
    const revisions = this.revisions.filter(({ revision }) => revision > since);
    return { head: this.head, oldest, reset, revisions: reset ? [] : revisions.slice(0, limit) };
  }
}
