import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeRequest, type CallMessage } from '@entente/protocol/call';
import { siteCalls } from '@entente/protocol/calls';
import type { PushRequest } from '@entente/protocol/changes';

interface Push {
  message: CallMessage;
  headers: IncomingHttpHeaders;
  request: PushRequest;
}

/** A replica of the site that takes note of everything it is pushed. */
export interface Replica {
  url: string;
  /** The push that told of a revision. */
  told(revision: number): Promise<Push>;
  stop(): Promise<void>;
}

export async function startReplica(): Promise<Replica> {
  const pushes: Push[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: address = '', headers } = request;
      const message = { method, address, body: Buffer.concat(chunks).toString() };
      const push = decodeRequest(siteCalls.push, message);
      if (push.success) pushes.push({ message, headers, request: push.data });
      response.writeHead(push.success ? 202 : 400);
      response.end(JSON.stringify({ applied: push.data?.head }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async told(revision) {
      for (const deadline = Date.now() + 10_000; Date.now() < deadline; await sleep(20)) {
        const found = pushes.find(({ request }) =>
          request.revisions.some((one) => one.revision === revision),
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
