import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { waitFor } from './wait.mjs';

let folder;
let server;
let statuses;
let bodies;
let url;

beforeEach(async () => {
  bodies = [];
  folder = mkdtempSync(path.join(os.tmpdir(), 'entente-wait-'));
  writeFileSync(path.join(folder, 'log'), 'the last words');
  server = http.createServer((_request, response) => {
    response
      .writeHead(statuses.length > 1 ? statuses.shift() : statuses[0])
      .end(bodies.shift() ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${server.address().port}/readyz`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const service = (ended) => ({ name: 'The site', log: path.join(folder, 'log'), ended });
const running = new Promise(() => {});

test('waits while the service says that it is not ready', async () => {
  statuses = [503, 503, 200];
  await expect(waitFor(url, service(running), 5000)).resolves.toBeUndefined();
});

test('a service that ends first is reported with its last words', async () => {
  statuses = [503];
  await expect(waitFor(url, service(Promise.resolve(1)), 5000)).rejects.toThrow(
    /The site stopped while starting\.\nthe last words/,
  );
});

test('a service that is never ready is reported with the address asked', async () => {
  statuses = [503];
  await expect(waitFor(url, service(running), 500)).rejects.toThrow(
    `The site did not become ready, nothing has moved for 0.5 s (${url})`,
  );
});

test('as long as what the service says changes, it is waited for', async () => {
  statuses = [503, 503, 503, 503, 503, 503, 200];
  bodies = [
    '{"queue":6}',
    '{"queue":5}',
    '{"queue":4}',
    '{"queue":3}',
    '{"queue":2}',
    '{"queue":1}',
  ];
  // Six answers 200 ms apart take longer than that.
  await expect(waitFor(url, service(running), 700)).resolves.toBeUndefined();
});

test('a queue that gets longer and shorter for ever is standing still', async () => {
  statuses = [503];
  bodies = Array(100).fill(['{"queue":6}', '{"queue":5}']).flat();
  await expect(waitFor(url, service(running), 900)).rejects.toThrow('nothing has moved for 0.9 s');
});

/** Writes a line to the log before each of so many answers. */
const whileAsked = (lines) =>
  server.on('request', () => {
    const line = lines.shift();
    if (line) appendFileSync(path.join(folder, 'log'), `${line}\n`);
  });

test('as long as its log says new things, it is waited for', async () => {
  statuses = [503, 503, 503, 503, 503, 503, 200];
  whileAsked([1, 2, 3, 4, 5, 6].map((n) => `[2026-12-01 04:00:0${n}] info: Planted ${n}0 of 60`));
  await expect(waitFor(url, service(running), 700)).resolves.toBeUndefined();
});

test('a log that says the same again and again is standing still', async () => {
  statuses = [503];
  const times = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));
  whileAsked(times.map((n) => `[2026-12-01 04:00:${n}.${n}1] error: no connection`));
  await expect(waitFor(url, service(running), 700)).rejects.toThrow('nothing has moved for 0.7 s');
});
