import type { AddressInfo } from 'node:net';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { publicRegister } from './publicRegister.mjs';
import { registerServer } from './server.mjs';
import { serveHttp } from './serveHttp.mjs';

const site = 'https://ententes.example';
const rows = [
  { id: 'a1', title_fr: 'Protocole de coopération', parties: ['Québec'], status: 'in-force' },
  { id: 'a2', title_fr: 'Jumelage', parties: ['Brno'], status: 'expired' },
];
const asked: { address: string; init: RequestInit | undefined }[] = [];
beforeEach(() => void (asked.length = 0));

/** The public site, and nothing else: what it has no answer for is not there. */
const ask = (async (address: string, init?: RequestInit) => {
  asked.push({ address, init });
  const headers = new Headers(init?.headers);
  if (headers.get('if-none-match') === '"1"') return new Response(null, { status: 304 });
  if (address === `${site}/data/agreements.json`)
    return Response.json({ rows }, { headers: { etag: '"1"' } });
  if (address.startsWith(`${site}/id/agreement/a1`)) return new Response('# Protocole');
  return new Response(null, { status: 404 });
}) as typeof fetch;

async function connected(): Promise<Client> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await registerServer(publicRegister(site, ask)).connect(theirs);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(ours);
  return client;
}

const call = async (name: string, args: object, client?: Client) => {
  const answer = await (client ?? (await connected())).callTool({ name, arguments: { ...args } });
  const [first] = answer.content as { text: string }[];
  return { text: first?.text ?? '', isError: answer.isError === true };
};

test('every tool only reads, and says so', async () => {
  const { tools } = await (await connected()).listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search_register', 'read_entry']);
  for (const { annotations } of tools)
    expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
});

test('rows are found by their words, whatever the accents, and by status', async () => {
  const search = async (args: object) =>
    JSON.parse((await call('search_register', { set: 'agreements', ...args })).text) as object;
  expect(await search({ text: 'COOPERATION quebec' })).toEqual({ total: 1, rows: [rows[0]] });
  expect(await search({ status: 'expired' })).toEqual({ total: 1, rows: [rows[1]] });
  expect(await search({ limit: 1 })).toEqual({ total: 2, rows: [rows[0]] });
});

test('what has not changed is not sent again', async () => {
  const client = await connected();
  await call('search_register', { set: 'agreements' }, client);
  const again = await call('search_register', { set: 'agreements' }, client);
  expect(JSON.parse(again.text)).toMatchObject({ total: 2 });
  expect(new Headers(asked[1]?.init?.headers).get('if-none-match')).toBe('"1"');
});

test('an entry is read on a day; what is not public is not there', async () => {
  expect(await call('read_entry', { type: 'agreement', id: 'a1', on: '2020-01-01' })).toEqual({
    text: '# Protocole',
    isError: false,
  });
  expect(asked[0]?.address).toBe(`${site}/id/agreement/a1?on=2020-01-01`);
  expect(await call('read_entry', { type: 'agreement', id: 'draft' })).toMatchObject({
    isError: true,
  });
});

test.each([
  ['read_entry', { type: 'agreement', id: '../../metrics' }],
  ['read_entry', { type: 'api', id: 'refresh' }],
  ['read_entry', { type: 'agreement', id: 'a1', on: '2020-02-31' }],
  ['search_register', { set: '../api/metrics' }],
  ['search_register', { set: 'agreements', limit: 5_000 }],
])('%s refuses %j, and asks nobody', async (name, args) => {
  expect((await call(name, args)).isError).toBe(true);
  expect(asked).toEqual([]);
});

test('the site is asked for public addresses only, without a token, and told nothing', async () => {
  await call('search_register', { set: 'agreements', text: 'x' });
  await call('search_register', { set: 'statements' });
  await call('read_entry', { type: 'partner', id: 'p1' });
  for (const { address, init } of asked) {
    expect(address).toMatch(/^https:\/\/ententes\.example\/(?:data|id)\//);
    expect([init?.method ?? 'GET', init?.body ?? null]).toEqual(['GET', null]);
    const headers = [...new Headers(init?.headers).keys()];
    expect(headers.filter((one) => !['accept', 'if-none-match'].includes(one))).toEqual([]);
  }
});

test('over HTTP too; a page of a browser is refused', async () => {
  const server = await serveHttp(publicRegister(site, ask), 0);
  const address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`);
  try {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(address));
    const found = await call('search_register', { set: 'agreements', text: 'brno' }, client);
    expect(JSON.parse(found.text)).toMatchObject({ total: 1 });
    await client.close();
    const headers = { origin: 'https://evil.example', 'content-type': 'application/json' };
    expect((await fetch(address, { method: 'POST', headers, body: '{}' })).status).toBe(403);
    expect((await fetch(address)).status).toBe(405);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});
