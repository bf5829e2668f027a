import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Revision } from '../src/changes/change';

interface Push {
  text: string;
  headers: IncomingHttpHeaders;
}

/** A replica of the site that takes note of everything it is pushed. */
export interface Replica {
  url: string;
  /** The push that told of a revision. */
  told(revision: number): Promise<Push>;
  stop(): Promise<void>;
}

export async function startReplica(): Promise<Replica> {
  const pushes: (Push & { revisions: Revision[] })[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { head, revisions } = JSON.parse(text) as { head: number; revisions: Revision[] };
      pushes.push({ text, headers: request.headers, revisions });
      response.writeHead(202).end(JSON.stringify({ applied: head }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async told(revision) {
      for (const deadline = Date.now() + 10_000; Date.now() < deadline; await sleep(20)) {
        const found = pushes.find(({ revisions }) =>
          revisions.some((one) => one.revision === revision),
        );
        if (found) return found;
      }
      throw new Error(`Revision ${revision} was not pushed`);
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
