import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cmsCalls } from '@entente/protocol/calls';
import { ChangeRecord } from './changeRecord';

interface GraphqlRequest {
  authorization: string | undefined;
  query: string;
  operationName: string;
  variables: Record<string, unknown>;
}

export type Answer = (
  asked: GraphqlRequest,
  response: ServerResponse,
  request: IncomingMessage,
) => void;

/** A CMS that answers over HTTP what a test tells it to: the faults are real ones. */
export interface StubCms {
  origin: string;
  /** Questions by GraphQL, and to the search. */
  asked: GraphqlRequest[];
  record: ChangeRecord;
  answer: Answer;
  stop(): Promise<void>;
}

export async function startStubCms(answer: Answer): Promise<StubCms> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    const isCall = Object.values(cmsCalls).some((call) => call.path === path);
    if (isCall && path !== cmsCalls.search.path) {
      void stub.record.answer(request, response);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body = JSON.parse(text || '{}') as Omit<GraphqlRequest, 'authorization'>;
      const asked = { ...body, authorization: request.headers.authorization };
      stub.asked.push(asked);
      stub.answer(asked, response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stub: StubCms = {
    origin: `http://127.0.0.1:${port}`,
    asked: [],
    record: new ChangeRecord(),
    answer,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return stub;
}

/** Sends JSON as the CMS does. */
export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
