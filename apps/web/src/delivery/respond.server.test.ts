import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { isReading, respond, respondEmpty, type Answer } from './respond.server';

let folder: string;
let server: Server;
let answer: Answer;

const text = 'En vigueur – depuis 2024';
const written: Answer = {
  type: 'text/plain; charset=utf-8',
  body: text,
  caching: 'no-cache',
  tag: 'abc',
  changedAt: '2024-04-09T10:00:00.500Z',
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-respond-'));
  server = createServer((incoming, response) => {
    if (!isReading(incoming, response)) return;
    if (incoming.url === '/missing') respondEmpty(response, 503);
    else void respond(incoming, response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => (answer = written));
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Node's own client: fetch asks for compression by itself. */
function ask(headers: Record<string, string> = {}, method = 'GET', address = '/') {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', path: address, method, headers });
      asked.on('error', reject);
      asked.on('response', (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces),
          }),
        );
      });
      asked.end();
    },
  );
}

test('an answer has its type, its length in bytes, its tag and its day', async () => {
  const { status, headers, body } = await ask();
  expect([status, body.toString()]).toEqual([200, text]);
  expect(headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
    'cache-control': 'no-cache',
    etag: 'W/"abc"',
    'last-modified': 'Tue, 09 Apr 2024 10:00:00 GMT',
  });
});

test.each(['W/"abc"', '"abc"', '"x", W/"abc"', '*'])(
  'who has it already, by %s, is told so without it',
  async (known) => {
    const { status, headers, body } = await ask({ 'If-None-Match': known });
    expect([status, body.length]).toEqual([304, 0]);
    expect(headers.etag).toBe('W/"abc"');
    expect(headers['content-type']).toBeUndefined();
  },
);

test('a tag is the only word: a day is heard where none is given', async () => {
  const day = 'Tue, 09 Apr 2024 10:00:00 GMT';
  const before = 'Tue, 09 Apr 2024 09:59:59 GMT';
  expect((await ask({ 'If-Modified-Since': day })).status).toBe(304);
  expect((await ask({ 'If-Modified-Since': before })).status).toBe(200);
  expect((await ask({ 'If-None-Match': '"old"', 'If-Modified-Since': day })).status).toBe(200);
  expect((await ask({ 'If-None-Match': '"abc"', 'If-Modified-Since': before })).status).toBe(304);
});

test('what is not a success is never answered 304', async () => {
  answer = { ...written, status: 404 };
  expect((await ask({ 'If-None-Match': '*' })).status).toBe(404);
});

test('a tag of the very bytes is a strong one', async () => {
  answer = { ...written, isExactTag: true };
  expect((await ask()).headers.etag).toBe('"abc"');
});

test('HEAD has the headers of GET and no body', async () => {
  const { status, headers, body } = await ask({}, 'HEAD');
  expect([status, body.length]).toEqual([200, 0]);
  expect(headers['content-length']).toBe(String(Buffer.byteLength(text)));
});

test('nothing but reading is answered', async () => {
  const { status, headers } = await ask({}, 'POST');
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('a file is sent from the disk, and not to HEAD', async () => {
  const file = path.join(folder, 'body');
  await writeFile(file, text);
  answer = { ...written, body: { file, bytes: Buffer.byteLength(text) } };
  expect((await ask()).body.toString()).toBe(text);
  expect((await ask({}, 'HEAD')).body).toHaveLength(0);
});

test.each([
  ['gzip, br', true],
  ['br;q=1.0, gzip;q=0.5', true],
  ['gzip;q=0', false],
  ['identity', false],
])('a browser that accepts "%s" gets it compressed: %s', async (accepted, isPacked) => {
  answer = { ...written, gzip: gzipSync(text) };
  const { headers, body } = await ask({ 'Accept-Encoding': accepted });
  expect(headers['content-encoding']).toBe(isPacked ? 'gzip' : undefined);
  expect(headers.vary).toBe('Accept-Encoding');
  expect((isPacked ? gunzipSync(body) : body).toString()).toBe(text);
});

test('what nobody can say at the moment is kept by nobody, and asked again', async () => {
  const { status, headers } = await ask({}, 'GET', '/missing');
  expect([status, headers['cache-control'], headers['retry-after']]).toEqual([
    503,
    'no-store',
    '5',
  ]);
});
