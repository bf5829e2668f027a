/** @dialect a round is claimed by one of several processes */
import { startCms, type TestCms } from '../../../../tests/cms';
import { bodyWith, linkEntries } from './linkEntries';
import { status, startLinkServer, type LinkServer } from './linkServer';
import { signIn } from '../../../../tests/session';
import { checkOutside, usualManners } from '../server/outside/checkOutside';
import { LINK_RUNS, OUTSIDE_LINKS } from '../server/linkTable';

const HOUR = 3_600_000;

let cms: TestCms;
let site: LinkServer;
let inside: LinkServer;
let room: ReturnType<typeof linkEntries>;

/** Answers of the listed site that change between two checks. */
let repaired = false;

beforeAll(async () => {
  inside = await startLinkServer({ '/': status(200) });
  site = await startLinkServer({
    '/fine': status(200),
    '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
    '/cut-head': ({ method, socket }, response) =>
      method === 'HEAD' ? socket.destroy() : response.writeHead(200).end(),
    '/gone': status(410),
    '/closed': status(403),
    '/ill': (_, response) => response.writeHead(repaired ? 200 : 500).end(),
    '/down': status(500),
    '/soon': (_, response, count) =>
      count === 0 ? response.writeHead(429, { 'Retry-After': '0' }).end() : response.end(),
    '/later': status(429, { 'Retry-After': '172800' }),
    '/silent': () => undefined,
    '/endless': ({ method }, response) => {
      if (method === 'HEAD') return response.writeHead(501).end();
      response.writeHead(200);
      const more = setInterval(() => response.write('x'.repeat(65_536)), 1);
      response.on('close', () => clearInterval(more));
      return undefined;
    },
    '/hop': status(302, { Location: '/hop2' }),
    '/hop2': status(301, { Location: 'fine' }),
    '/loop': status(302, { Location: '/loop' }),
    '/to-inside': status(302, { Location: 'http://127.0.0.1/' }),
    '/to-port': status(302, { Location: `http://127.0.0.1:${inside.port}/` }),
    '/to-file': status(302, { Location: 'file:///etc/passwd' }),
  });
  cms = await startCms('none', {
    ENTENTE_LINK_CHECK: 'all',
    ENTENTE_LINK_CHECK_HOSTS: `127.0.0.1:${site.port},listed.example:${site.port}`,
    ENTENTE_SITE_URL: 'https://entente.example',
  });
  room = linkEntries(cms, await signIn(cms));
});

afterAll(async () => {
  await cms.stop();
  await site.stop();
  await inside.stop();
});

describe('links to other sites', () => {
  const manners = { ...usualManners, pauseMs: 0, timeoutMs: 400 };
  const start = Date.parse('2026-04-09T02:00:00Z');
  const check = (now = start, more = {}) =>
    checkOutside(cms.strapi, new AbortController().signal, { ...manners, ...more }, now);
  const at = (path: string) => `http://127.0.0.1:${site.port}${path}`;
  const forget = async () => {
    for (const table of [OUTSIDE_LINKS, LINK_RUNS]) await cms.strapi.db.connection(table).delete();
    site.hits.length = 0;
  };
  beforeEach(forget);

  test('wait until they are asked for, then are told by what was answered', async () => {
    const paths = [
      'fine',
      'no-head',
      'cut-head',
      'gone',
      'missing',
      'closed',
      'down',
      'soon',
      'later',
      'silent',
      'endless',
      'hop',
      'loop',
      'to-inside',
      'to-port',
      'to-file',
    ].map((name) => at(`/${name}`));
    const id = await room.article({ body: bodyWith(...paths) });
    expect((await room.report()).counts).toMatchObject({ waiting: paths.length, broken: 0 });
    expect(site.hits).toEqual([]);
    await check();
    expect(await room.found(id)).toEqual({
      [at('/gone')]: 'broken gone',
      [at('/missing')]: 'broken gone',
      [at('/closed')]: 'unsure closed',
      [at('/down')]: 'unsure server',
      [at('/later')]: 'unsure busy',
      [at('/silent')]: 'unsure silent',
      [at('/loop')]: 'unsure redirects',
      [at('/to-inside')]: 'broken private',
      [at('/to-port')]: 'unsure port',
      [at('/to-file')]: 'unsure redirects',
    });
    expect(inside.hits).toEqual([]);
    expect(site.asked('/fine')).toContain('HEAD /fine');
    expect(site.asked('/no-head')).toEqual(['HEAD /no-head', 'GET /no-head']);
    expect(site.asked('/loop')).toHaveLength(6);
    expect(site.atOnce()).toBe(1);
    expect(site.hits.every(({ agent }) => agent.includes('Entente'))).toBe(true);
    expect(await room.report()).toMatchObject({ isRunning: false, isOffline: false, mode: 'all' });
    await room.remove(id);
    await check();
    expect(await cms.strapi.db.connection(OUTSIDE_LINKS)).toEqual([]);
  });

  test('are asked for once a day, and broken when they failed on two', async () => {
    const id = await room.article({ body: bodyWith(at('/ill'), at('/down'), at('/later')) });
    await check();
    const before = site.hits.length;
    await check(start + 23 * HOUR);
    expect(site.hits).toHaveLength(before);
    repaired = true;
    await check(start + 25 * HOUR);
    expect(site.asked('/later')).toHaveLength(1);
    expect(await room.found(id)).toEqual({
      [at('/down')]: 'broken server',
      [at('/later')]: 'unsure busy',
    });
    await room.remove(id);
  });

  test('are asked for by one of two processes', async () => {
    const id = await room.article({ body: bodyWith(at('/fine'), at('/gone')) });
    const ran = await Promise.all([check(), check(), check()]);
    expect(ran.filter(Boolean)).toHaveLength(1);
    expect(site.asked().sort()).toEqual(['GET /gone', 'HEAD /fine', 'HEAD /gone']);
    // One that ended without saying so is taken over from.
    await cms.strapi.db
      .connection(LINK_RUNS)
      .update({ holder: 'gone', beat_at: new Date(Date.now() - 121_000).toISOString() });
    expect(await check(start + 25 * HOUR)).toBe(true);
    await room.remove(id);
  });

  test('end with the CMS, and leave the rest to the next check', async () => {
    const id = await room.article({ body: bodyWith(at('/silent'), at('/fine')) });
    const stop = new AbortController();
    const running = checkOutside(cms.strapi, stop.signal, { ...manners, timeoutMs: 60_000 }, start);
    while (site.asked('/silent').length === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    await expect(running).rejects.toThrow();
    expect(await check()).toBe(true);
    await room.remove(id);
  });

  test('never lead us inside: names are looked up once and the address held to', async () => {
    const names: Record<string, string[]> = {
      'inside.example': ['127.0.0.1'],
      'both.example': ['93.184.215.14', '169.254.169.254'],
      'mapped.example': ['::ffff:10.0.0.1'],
      'listed.example': ['127.0.0.1'],
    };
    const asked: string[] = [];
    const resolve = (name: string) => {
      asked.push(name);
      const addresses = names[name];
      if (!addresses) return Promise.reject(Object.assign(new Error(name), { code: 'ENOTFOUND' }));
      return Promise.resolve(
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
    const listed = `http://listed.example:${site.port}/fine`;
    const id = await room.article({
      body: bodyWith(
        listed,
        'http://inside.example/',
        'https://both.example/',
        'http://mapped.example/',
        'http://nobody.example/',
        'http://[::1]/',
        'http://2130706433/',
        'http://169.254.169.254/latest/meta-data/',
        `http://127.0.0.1:${inside.port}/`,
      ),
    });
    await check(start, { resolve });
    expect(await room.found(id)).toEqual({
      'http://inside.example/': 'broken private',
      'https://both.example/': 'broken private',
      'http://mapped.example/': 'broken private',
      'http://nobody.example/': 'broken host',
      'http://[::1]/': 'broken private',
      'http://2130706433/': 'broken private',
      'http://169.254.169.254/latest/meta-data/': 'broken private',
      [`http://127.0.0.1:${inside.port}/`]: 'unsure port',
    });
    expect(asked.filter((name) => name === 'listed.example')).toHaveLength(1);
    expect(site.asked()).toEqual(['HEAD /fine']);
    expect(inside.hits).toEqual([]);
    await room.remove(id);
  });

  test('are not called broken when nobody at all can be reached', async () => {
    const resolve = (name: string) =>
      Promise.reject(Object.assign(new Error(name), { code: 'ENOTFOUND' }));
    const id = await room.article({ body: bodyWith('http://a.example/', 'http://b.example/') });
    await check(start, { resolve });
    expect(await room.report()).toMatchObject({
      isOffline: true,
      counts: { waiting: 2, broken: 0 },
    });
    await room.remove(id);
  });

  test('are asked for at the push of a button', async () => {
    const id = await room.article({ body: bodyWith(at('/gone')) });
    const { body: told } = await room.check();
    expect(told).toMatchObject({ mode: 'all', isRunning: true });
    while ((await room.report()).isRunning) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await room.found(id)).toEqual({ [at('/gone')]: 'broken gone' });
    await room.remove(id);
  });
});
