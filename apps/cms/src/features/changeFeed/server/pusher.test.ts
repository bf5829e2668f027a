import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { CallReceiver } from '@entente/protocol/callReceiver';
import { siteCalls } from '@entente/protocol/calls';
import type { PushRequest, Revision } from '@entente/protocol/changes';
import { nonceHeader } from '@entente/protocol/signature';
import { Pusher } from './pusher';

const secret = 'a-root-secret-for-this-test-0123456789';

interface Received {
  text: string;
  method: string | undefined;
  address: string;
  headers: IncomingHttpHeaders;
}

/** A change record of `head` revisions. */
const record = { head: 0, detail: '' };
const revisions = {
  head: async () => record.head,
  since: async (since: number, limit: number): Promise<Revision[]> =>
    Array.from({ length: Math.min(limit, record.head - since) }, (_, n) => ({
      revision: since + n + 1,
      at: '2024-04-09T10:00:00.000Z',
      changes: [
        {
          type: 'article',
          documentId: `n${since + n + 1}`,
          action: 'publish',
          entries: [],
          touched: [],
          files: [record.detail],
        },
      ],
    })),
};

const open: { server: Server; pusher?: Pusher }[] = [];

beforeEach(() => Object.assign(record, { head: 0, detail: '' }));

afterEach(async () => {
  for (const { server, pusher } of open.splice(0)) {
    pusher?.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const tell = ({ text }: Received) => {
  const { head, revisions: told } = JSON.parse(text) as PushRequest;
  return [head, ...told.map(({ revision }) => revision)];
};

/** A site that knows up to `applied`, taking note of what it is told without gaps. */
async function site({ applied = 0, refuse = 0, answer = async () => {} } = {}) {
  const received: Received[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  let refusals = refuse;
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { method, url: address = '', headers } = request;
      received.push({ text, method, address, headers });
      const refused = refusals > 0;
      refusals -= 1;
      const { revisions: told } = JSON.parse(text) as PushRequest;
      for (const { revision } of told) if (!refused && revision === applied + 1) applied += 1;
      void answer().then(() => {
        response.writeHead(refused ? 503 : 202).end(JSON.stringify({ applied }));
        for (const { count, resolve } of waiting) if (received.length >= count) resolve();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ server });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    calls: (count: number) =>
      new Promise<Received[]>((done) => {
        const resolve = () => done(received);
        if (received.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
  };
}

function pusherTo(siteUrls: string[], onFailure: (message: string) => void = () => undefined) {
  const pusher = new Pusher({ secret, siteUrls, revisions, onFailure, retriesMs: [1, 1] });
  const last = open.at(-1);
  if (last) last.pusher = pusher;
  return pusher;
}

test('the site lets in what it sends, as it was sent', async () => {
  const { url, calls } = await site();
  record.head = 1;
  pusherTo([url]).poke();
  const [call] = await calls(1);
  const { method, headers = {}, address = '', text = '' } = call ?? {};
  const request = Object.assign(Readable.from([Buffer.from(text)]), { method, headers });
  const received = await new CallReceiver(secret).receive(siteCalls.push, request, address);
  expect(received).toMatchObject({
    isAccepted: true,
    request: { head: 1, revisions: [{ revision: 1 }] },
  });
});

test('a replica that answers with something else is told again', async () => {
  const { url, calls } = await site({ applied: -1 });
  record.head = 1;
  const message = await new Promise<string>((resolve) => pusherTo([url], resolve).poke());
  expect(message).toBe(`${url} did not say which revision it knows`);
  expect(await calls(3)).toHaveLength(3);
});

test('no two calls carry the same nonce, or the site would take the second for a replay', async () => {
  const { url, calls } = await site({ refuse: 2 });
  record.head = 1;
  pusherTo([url]).poke();
  const nonces = (await calls(3)).map(({ headers }) => headers[nonceHeader]);
  expect(new Set(nonces).size).toBe(3);
});

test('nothing is sent while nothing was ever changed', async () => {
  const { url, calls } = await site();
  const asked = jest.spyOn(revisions, 'head');
  const pusher = pusherTo([url]);
  pusher.poke();
  await asked.mock.results[0]?.value;
  asked.mockRestore();
  record.head = 1;
  pusher.poke();
  expect((await calls(1)).map(tell)).toEqual([[1, 1]]);
});

test('a replica first hears of the last revision, then of what it says it lacks', async () => {
  const { url, calls } = await site({ applied: 3 });
  record.head = 5;
  const pusher = pusherTo([url]);
  pusher.poke();
  await calls(1);
  record.head = 6;
  pusher.poke();
  expect((await calls(2)).map(tell)).toEqual([
    [5, 5],
    [6, 4, 5, 6],
  ]);
});

test('what was refused is sent again, with what was committed since', async () => {
  const answer = async () => void (record.head = 2);
  const { url, calls } = await site({ refuse: 1, answer });
  record.head = 1;
  pusherTo([url]).poke();
  expect((await calls(2)).map(tell)).toEqual([
    [1, 1],
    [2, 1, 2],
  ]);
});

test('a replica that stays away is given up after a few attempts, and tried again at the next change', async () => {
  const { url, received, calls } = await site({ refuse: 3 });
  record.head = 1;
  let pusher!: Pusher;
  const message = await new Promise<string>((resolve) => {
    pusher = pusherTo([url], resolve);
    pusher.poke();
  });
  expect({ message, attempts: received.length }).toEqual({
    message: `${url} answered 503`,
    attempts: 3,
  });
  pusher.poke();
  expect(tell((await calls(4))[3] as Received)).toEqual([1, 1]);
});

test('a replica that is away holds up no other', async () => {
  const { url, calls } = await site();
  record.head = 1;
  pusherTo(['http://127.0.0.1:9', url]).poke();
  expect((await calls(1)).map(tell)).toEqual([[1, 1]]);
});

test('what is committed during a call goes together in the next', async () => {
  let goOn!: () => void;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const { url, received, calls } = await site({ answer: () => held });
  record.head = 1;
  const pusher = pusherTo([url]);
  pusher.poke();
  while (received.length < 1) await new Promise(setImmediate);
  for (record.head = 2; record.head < 9; record.head += 1) pusher.poke();
  goOn();
  expect((await calls(2)).map(tell)).toEqual([
    [1, 1],
    [9, 2, 3, 4, 5, 6, 7, 8, 9],
  ]);
});

test('who missed more than one call holds hears the head alone, and comes to ask', async () => {
  const { url, calls } = await site();
  record.head = 1;
  const pusher = pusherTo([url]);
  pusher.poke();
  await calls(1);
  record.head = 52;
  pusher.poke();
  expect((await calls(2)).map(tell).at(1)).toEqual([52]);
});

test('long revisions go in several calls of 64 KiB at most', async () => {
  const { url, calls } = await site();
  record.head = 1;
  const pusher = pusherTo([url]);
  pusher.poke();
  await calls(1);
  Object.assign(record, { head: 6, detail: 'x'.repeat(25_000) });
  pusher.poke();
  const all = await calls(4);
  expect(all.map(tell)).toEqual([
    [1, 1],
    [6, 2, 3],
    [6, 4, 5],
    [6, 6],
  ]);
  for (const { text } of all) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(64 * 1024);
});

test('a revision longer than a call is not sent, only its number', async () => {
  const { url, calls } = await site();
  Object.assign(record, { head: 1, detail: 'é'.repeat(40_000) });
  pusherTo([url]).poke();
  expect((await calls(1)).map(tell)).toEqual([[1]]);
});
