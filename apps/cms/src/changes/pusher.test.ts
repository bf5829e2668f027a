import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deriveSecret } from '@entente/secrets/derive';
import { verifyRequest } from '@entente/secrets/sign';
import type { Change } from './change';
import { Pusher } from './pusher';

const secret = 'a-root-secret-for-this-test-0123456789';

const change = (documentId: string): Change => ({
  type: 'article',
  documentId,
  action: 'publish',
  entries: [{ locale: 'fr', slug: documentId }],
  touched: [],
});

interface Received {
  body: string;
  headers: IncomingHttpHeaders;
}

let server: Server;
let pusher: Pusher;

afterEach(async () => {
  pusher.stop();
  await new Promise((resolve) => server.close(resolve));
});

/** A site that gives these answers in turn, then 200; resolves once `count` calls have come. */
async function site(count: number, ...answers: number[]): Promise<{ all: Promise<Received[]> }> {
  const received: Received[] = [];
  let done: (all: Received[]) => void;
  const all = new Promise<Received[]>((resolve) => (done = resolve));
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ body, headers: request.headers });
      response.writeHead(answers.shift() ?? 200).end('{}');
      if (received.length === count) done(received);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  pusher = new Pusher({ secret, siteUrl: `http://127.0.0.1:${port}`, onFailure: () => undefined });
  // In an object, since an async function would wait for a promise that it returns.
  return { all };
}

const idsOf = ({ body }: Received) =>
  (JSON.parse(body) as { changes: Change[] }).changes.map((one) => one.documentId);

test('what it sends is signed with the derived key', async () => {
  const { all } = await site(1);
  pusher.push([change('one')]);
  const [call] = await all;
  const key = deriveSecret(secret, 'refresh-signing');
  const clock = { now: Date.now() / 1000, maxSkewSeconds: 60 };
  expect(verifyRequest(key, call?.body ?? '', call?.headers ?? {}, clock)).toBe(true);
});

test('what the site refused is sent again, before what came later', async () => {
  const { all } = await site(2, 503);
  pusher.push([change('one')]);
  pusher.push([change('two')]);
  const calls = await all;
  expect(calls.map(idsOf)).toEqual([['one'], ['one', 'two']]);
});

test('many changes go in bounded requests', async () => {
  const { all } = await site(3);
  pusher.push(Array.from({ length: 120 }, (_, n) => change(`n${n}`)));
  expect((await all).map((call) => idsOf(call).length)).toEqual([50, 50, 20]);
});
