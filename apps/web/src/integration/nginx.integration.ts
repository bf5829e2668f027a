import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedNginx } from '@entente/testkit/site/nginx';
import { startBehindNginx, type BehindNginx } from './behindNginx.fixture';

let at: BehindNginx;
beforeAll(async () => (at = await startBehindNginx()), 120_000);
afterAll(() => at?.stop());

const get: BehindNginx['nginx']['get'] = (...asked) => at.nginx.get(...asked);
const shown = async (address: string) => {
  const { status, headers, text } = await get(address);
  return { status, location: headers.location, text };
};
/** What a cache was asked once must not be what the next gets. */
async function eachAsked(
  addresses: string[],
  tell: (answer: Awaited<ReturnType<typeof shown>>) => unknown,
) {
  const told = [];
  for (const address of [...addresses, ...addresses]) told.push(tell(await shown(address)));
  return told;
}

describe('what is asked with a query is answered for that query', () => {
  test('a search, and what its field is completed to', async () => {
    const asked = ['/fr/recherche?q=ville', '/fr/recherche?q=port', '/fr/recherche?q=port&page=1'];
    const told = await eachAsked(asked, ({ text }) => /Trouvé pour (\w+)/.exec(text)?.[1]);
    expect(told).toEqual(['ville', 'port', 'port', 'ville', 'port', 'port']);
    const words = await eachAsked(
      ['/fr/recherche.json?q=ville', '/fr/recherche.json?q=port'],
      ({ text }) => /Trouvé pour (\w+)/.exec(text)?.[1],
    );
    expect(words).toEqual(['ville', 'port', 'ville', 'port']);
  });

  test('the form that asks for a day', async () => {
    const asked = ['2020-01-01', '2024-05-01'].map((day) => `/fr/accords/au?date=${day}`);
    const told = await eachAsked(asked, ({ status, location }) => [status, location]);
    const [first, second] = [
      [303, '/fr/accords/au/2020-01-01'],
      [303, '/fr/accords/au/2024-05-01'],
    ];
    expect(told).toEqual([first, second, first, second]);
  });

  test('the register: its orders, its choices, its comparison, its tables', async () => {
    // Of both agreements the first letters, in the order of their lines.
    const titles = ({ text }: { text: string }) =>
      [...text.matchAll(/\/fr\/accords\/(?:jumelage|protocole)(?=["\r,\s])/g)].map(
        ([one]) => one[12],
      );
    const [up, down] = await eachAsked(
      ['/fr/accords/selection?sort=-title', '/fr/accords/selection?sort=instrument'],
      (answer) => [answer.status, new Set(titles(answer)).size, titles(answer)[0]],
    );
    expect([up, down]).toEqual([
      [200, 2, 'p'],
      [200, 2, 'j'],
    ]);
    const led = await eachAsked(
      [
        '/fr/accords/selection?nature=jumelage&sort=title',
        '/fr/accords/selection?nature=protocole-de-cooperation&sort=title',
        '/fr/accords/selection?nature=jumelage&sort=-title',
      ],
      ({ status, location, text }) => [status, location ?? titles({ text }).includes('p')],
    );
    expect(led).toEqual(
      [1, 2].flatMap(() => [
        [307, '/fr/accords/nature/jumelage'],
        [307, '/fr/accords/nature/protocole-de-cooperation'],
        [200, false],
      ]),
    );
    const compared = await eachAsked(
      [
        '/fr/accords/comparer?id=g1&id=g2',
        '/fr/accords/comparer?id=g1',
        '/fr/accords/comparer?id=',
      ],
      (answer) => [answer.status, new Set(titles(answer)).size],
    );
    // One alone is not compared: the page says so.
    expect(compared.slice(0, 2)).toEqual([
      [200, 2],
      [200, 0],
    ]);
    expect(compared.slice(3)).toEqual(compared.slice(0, 3));
    const tables = await eachAsked(
      ['', '?nature=jumelage', '?nature=protocole-de-cooperation'].map(
        (query) => `/fr/accords/selection.csv${query}`,
      ),
      (answer) => titles(answer).join(''),
    );
    expect(tables).toEqual(['jp', 'j', 'p', 'jp', 'j', 'p']);
  });

  test('the builder of embeds, oEmbed, and an embed with options', async () => {
    const build = (view: string) => `/fr/integrer?show=${view}`;
    const [cards, list] = await eachAsked(
      [build('article-card'), build('news')],
      ({ text }) => text,
    );
    expect(cards).not.toBe(list);
    const of = (slug: string) =>
      `/oembed?url=${encodeURIComponent(`https://entente.example/fr/actualites/${slug}`)}`;
    const told = await eachAsked(
      [of('une-visite'), of('qui-reste')],
      ({ text }) => (JSON.parse(text) as { title: string }).title,
    );
    expect(told[0]).toContain('Une visite');
    expect(told.slice(1, 3)).toEqual([expect.stringContaining('qui-reste'), told[0]]);
    const card = '/embed/fr/article-card/une-visite';
    const themes = await eachAsked([card, `${card}?theme=dark`, `${card}?level=5`], ({ text }) =>
      createHash('sha256').update(text).digest('hex'),
    );
    expect(new Set(themes).size).toBe(3);
  });

  test('what a page is not asked for makes no page of its own', async () => {
    await get('/fr/accords');
    const answer = await get('/fr/accords?utm_source=lettre&fbclid=1');
    expect([answer.status, answer.headers['x-cache']]).toEqual([200, 'HIT']);
  });

  test.each(['q', 'show', 'sort', 'id', 'date'])(
    'a name that is written in another way (%s) leaves nothing in the way of others',
    async (name) => {
      const code = name.codePointAt(0)?.toString(16);
      for (const page of ['/fr/delegations', '/fr/domaines/page', '/fr/accords/comparer'])
        await get(`${page}?%${code}${name.slice(1)}=title`);
      const list = await shown('/fr/delegations');
      expect([list.status, list.location]).toEqual([200, undefined]);
      const compare = await shown('/fr/accords/comparer');
      const direct = await fetch(`${at.site.origin}/fr/accords/comparer`, { redirect: 'manual' });
      expect(compare.status).toBe(direct.status);
    },
  );

  test('every query that the site reads is in the file that is shipped', () => {
    const config = readFileSync(path.join(process.cwd(), 'next.config.ts'), 'utf8');
    const names = [...config.matchAll(/type: 'query'[^}]*key: '(\w+)'/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(3);
    const shipped = readFileSync(shippedNginx, 'utf8');
    const listed = [...shipped.matchAll(/\(\?:((?:\w+\|)+\w+)\)=/g)].map(([, one = '']) => one);
    expect(new Set(listed.flatMap((one) => one.split('|')))).toEqual(new Set(names));
  });
});

describe('what only an answer of this reader holds', () => {
  test('a permanent identifier leads to the reader’s language', async () => {
    const led = async (language: string) =>
      (await get('/id/article/a1', { 'accept-language': language })).headers.location;
    expect([await led('fr'), await led('en'), await led('fr')]).toEqual([
      '/fr/actualites/un-protocole-signe',
      '/en/news/a-protocol-signed',
      '/fr/actualites/un-protocole-signe',
    ]);
  });

  test('headers that a framework reads change nothing for the next', async () => {
    const inside = {
      'x-nextjs-data': '1',
      'x-middleware-subrequest': 'middleware',
      'x-now-route-matches': '1',
      'x-matched-path': '/preview/[locale]/[type]/[documentId]',
      'x-forwarded-host': 'evil.example',
      rsc: '1',
      purpose: 'prefetch',
      host: 'evil.example',
    };
    const first = await get('/fr/carte', inside);
    const next = await get('/fr/carte');
    for (const answer of [first, next]) {
      expect([answer.status, answer.headers['content-type']]).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
      expect(JSON.stringify(answer.headers) + answer.text).not.toContain('evil.example');
    }
  });

  test('a preview is kept for nobody, and so is its refusal', async () => {
    for (const signature of ['a', 'b']) {
      const { status, headers } = await get(`/preview/fr/article/a1?signature=${signature}`);
      expect([status, headers['x-cache'], headers['cache-control']]).toEqual([
        401,
        'BYPASS',
        'private, no-store',
      ]);
    }
  });
});

describe('an embed', () => {
  const ancestors = ({ headers }: Awaited<ReturnType<typeof get>>) =>
    /frame-ancestors ([^;]*)/.exec(headers['content-security-policy'] as string)?.[1] ?? '';

  test('that 500 sites may show is answered, and names as many as any server takes', async () => {
    const answer = await get('/embed/fr/article-card/qui-reste');
    expect(answer.status).toBe(200);
    expect(ancestors(answer).split(' ').length).toBeGreaterThan(50);
    expect(ancestors(answer).length).toBeLessThanOrEqual(3_100);
  });

  test('of the last of 500 sites is shown there, with the key of its partner', async () => {
    const answer = await get('/embed/fr/article-card/qui-reste?key=cle-9');
    expect(answer.status).toBe(200);
    expect(ancestors(answer).split(' ')).toContain('https://www49.universite-9.example');
  });

  test('is handed out to the site that asks with its partner’s key', async () => {
    const page = encodeURIComponent('https://entente.example/fr/actualites/qui-reste');
    const ask = async (agent: string) =>
      (await get(`/oembed?url=${page}`, { 'user-agent': agent })).text;
    expect(await ask('WordPress/6.1.9; https://www49.universite-9.example')).toContain('key=cle-9');
    expect(await ask('WordPress/6.1.9; https://elsewhere.example')).not.toContain('key=');
  });

  test('of one partner is not framed by another’s sites', async () => {
    const sites = async (key: string) => {
      const { headers } = await get(`/embed/fr/article-card/qui-reste?key=${key}`);
      return /frame-ancestors ([^;]*)/.exec(headers['content-security-policy'] as string)?.[1];
    };
    expect(await sites('cle-1')).toContain('universite-1.example');
    expect(await sites('cle-2')).toContain('universite-2.example');
    expect(await sites('cle-1')).not.toContain('universite-2.example');
  });
});

test.each([
  ['GET', '/api/livez', 404],
  ['GET', '/%61pi/refresh', 404],
  ['GET', '//api/refresh', 404],
  ['GET', '/metrics', 404],
  ['GET', '/readyz', 404],
  ['GET', '/livez', 200],
  ['POST', '/fr', 403],
  ['PUT', '/fr', 403],
  ['GET', '/fr/%ff', 400],
])('%s %s is answered %i', async (method, address, status) => {
  expect((await get(address, {}, method)).status).toBe(status);
});
