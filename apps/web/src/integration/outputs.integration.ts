import { setTimeout as pause } from 'node:timers/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import sharp from 'sharp';
import { answerFrom, type StubContent } from '@entente/testkit/site/contentCms';
import { commitAndPush, publish } from '@entente/testkit/site/pushChange';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { startStubCms, type StubCms } from '@entente/testkit/site/stubCms';
import { makeArticle, makeStory } from '@entente/testkit/site/story';

let content: StubContent;
let cms: StubCms;
let site: RunningSite;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

const secret = 'Tapir secret';
const updatedAt = '2024-04-10T08:00:00.000Z';

/** The small story, and what its outputs need: a partner, a visit, statements. */
function makeContent(): StubContent {
  const story = makeStory();
  const news = makeArticle({ documentId: 'a3', slug: 'a-retirer', headline: 'Un retrait =1+1' });
  const partner = (locale: string, articles: StubContent[string]) => ({
    __typename: 'Partner',
    documentId: 'p1',
    locale,
    slug: 'quebec',
    name: '=Québec, "la ville"',
    kind: 'city',
    city: 'Québec',
    latitude: 46.8,
    longitude: -71.2,
    updatedAt,
    articles,
  });
  const visit = {
    __typename: 'Delegation',
    documentId: 'd1',
    locale: 'fr',
    slug: 'visite',
    title: 'Visite',
    start: '2024-04-07',
    end: '2024-04-12',
    timeZone: 'America/Toronto',
    state: 'done',
    direction: 'outgoing',
    updatedAt,
    programme: [
      { id: '1', title: 'Signature', start: '2024-04-09T13:30:00.000Z', visibility: 'public' },
      { id: '2', title: secret, start: '2024-04-09T15:30:00.000Z', visibility: 'internal' },
    ],
  };
  const statement = { __typename: 'Statement', locale: 'fr', updatedAt, kind: 'direct' };
  return {
    ...story,
    articles: [...(story.articles ?? []), news],
    partners: [partner('fr', [news]), partner('en', [])],
    delegations: [visit],
    statements: [
      { ...statement, documentId: 's1', text: 'Libre', openData: true },
      { ...statement, documentId: 's2', text: secret, openData: false },
    ],
  };
}

beforeAll(async () => {
  content = makeContent();
  cms = await startStubCms(answerFrom(content));
  folder = await temporaryFolder();
  site = await startSite(cms.origin, folder.path);
  await site.ready('warm');
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
  await folder.remove();
});
beforeEach(() => {
  cms.answer = answerFrom(content);
  cms.record.isAway = false;
});

async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(site.origin + path, { redirect: 'manual', headers, method });
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body, text: body.toString('utf8') };
}

const outputs: [path: string, type: string][] = [
  ['/fr/actualites/feed.rss', 'application/rss+xml; charset=utf-8'],
  ['/fr/actualites/feed.atom', 'application/atom+xml; charset=utf-8'],
  ['/en/news/feed.json', 'application/feed+json; charset=utf-8'],
  ['/fr/accords/feed.rss', 'application/rss+xml; charset=utf-8'],
  ['/fr/delegations/feed.atom', 'application/atom+xml; charset=utf-8'],
  ['/fr/partenaires/quebec/feed.rss', 'application/rss+xml; charset=utf-8'],
  ['/fr/delegations.ics', 'text/calendar; charset=utf-8; component=VEVENT'],
  ['/fr/delegations/visite.ics', 'text/calendar; charset=utf-8; component=VEVENT'],
  ['/fr/accords/protocole/card.png', 'image/png'],
  ['/en/card.png', 'image/png'],
  ['/data/agreements.csv', 'text/csv; charset=utf-8; header=present'],
  ['/data/partners.json', 'application/json; charset=utf-8'],
  ['/data/statements.schema.json', 'application/schema+json; charset=utf-8'],
  ['/data/catalog.jsonld', 'application/ld+json; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/sitemaps/fr/1.xml', 'application/xml; charset=utf-8'],
  ['/news-sitemap.xml', 'application/xml; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
];

describe.each(outputs)('%s', (path, type) => {
  test('answers with its type, for everybody, and 304 to who has it already', async () => {
    const { status, headers, body } = await get(path);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(body.length).toBeGreaterThan(0);
    const etag = headers.get('etag') ?? '';
    const again = await get(path, { 'if-none-match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await get(path, { 'if-none-match': '"another"' })).status).toBe(200);
    const modified = headers.get('last-modified') ?? '';
    expect((await get(path, { 'if-modified-since': modified })).status).toBe(304);
    const before = new Date(Date.parse(modified) - 1_000).toUTCString();
    expect((await get(path, { 'if-modified-since': before })).status).toBe(200);
  });

  test('answers HEAD without a body, and nothing else than reading', async () => {
    const head = await get(path, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect((await get(path, {}, 'POST')).status).toBe(405);
  });

  test('never tells what is not public', async () => {
    expect((await get(path)).text).not.toContain(secret);
  });

  test('is there while the CMS is not', async () => {
    const before = await get(path);
    cms.answer = (_, response) => void response.destroy();
    cms.record.isAway = true;
    await commitAndPush(cms, site.origin, { slug: 'un-protocole-signe' });
    // It was tried, and failed.
    await site.says(({ failed }) => failed > 0);
    const { status, body } = await get(path);
    expect(status).toBe(200);
    // That the entry changed is known from the push itself, and the sitemap says when.
    const told = (content: Buffer) =>
      content.toString('latin1').replace(/<lastmod>[^<]*<\/lastmod>/g, '');
    expect(told(body)).toBe(told(before.body));
  });
});

describe('an output', () => {
  test('that nothing gives is 404, in whatever form it is asked', async () => {
    const paths = [
      '/fr/intervenants/feed.rss',
      '/fr/partenaires/inconnu/feed.rss',
      '/en/partners/inconnu/card.png',
      '/fr/delegations/inconnue.ics',
      '/data/people.csv',
      '/sitemaps/fr/2.xml',
      '/sitemaps/xx/1.xml',
      '/id/article/inconnu',
      '/id/nothing/a1',
    ];
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  test('in one language says nothing in the other', async () => {
    const english = parseRssFeed((await get('/en/news/feed.rss')).text);
    expect(english.items?.map(({ title }) => title)).toEqual(['A protocol signed']);
    expect(english.language).toBe('en');
  });

  test('is announced by the page that it follows', async () => {
    const list = (await get('/fr/actualites')).text;
    expect(list).toContain('type="application/rss+xml"');
    expect(list).toContain('href="https://entente.example/fr/actualites/feed.json"');
    expect((await get('/fr/partenaires/quebec')).text).toContain(
      '/fr/partenaires/quebec/feed.atom',
    );
    expect((await get('/fr/delegations/visite')).text).toContain('/fr/delegations/visite.ics');
    expect((await get('/fr/accords/protocole')).text).toContain(
      'content="https://entente.example/fr/accords/protocole/card.png"',
    );
  });
});

describe('the files', () => {
  test('of a data set hold the same rows, and run nothing in a spreadsheet', async () => {
    const text = (await get('/data/partners.csv')).text;
    const rows: Record<string, string>[] = parseCsv(text, { bom: true, columns: true });
    const json = JSON.parse((await get('/data/partners.json')).text) as {
      rows: Record<string, unknown>[];
      count: number;
    };
    expect([rows.length, json.rows.length, json.count]).toEqual([1, 1, 1]);
    expect(rows[0]?.title_fr).toBe('\'=Québec, "la ville"');
    expect(json.rows[0]).toMatchObject({ title_fr: '=Québec, "la ville"', longitude: -71.2 });
  });

  test('of statements hold those that are marked, and no other', async () => {
    const { rows } = JSON.parse((await get('/data/statements.json')).text) as {
      rows: { id: string }[];
    };
    expect(rows.map(({ id }) => id)).toEqual(['s1']);
  });

  test('of a calendar hold the public programme only', async () => {
    const text = (await get('/fr/delegations/visite.ics')).text;
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const of = (name: string) => events.map((event) => event.getFirstPropertyValue(name));
    expect(of('summary')).toEqual(['Visite', 'Signature']);
    expect(of('uid')[0]).toBe('d1@entente.example');
  });

  test('of a card are pictures of the size that networks want', async () => {
    const { body } = await get('/fr/accords/protocole/card.png');
    expect(await sharp(body).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });
});

describe('a permanent identifier', () => {
  const where = async (path: string, language?: string) => {
    const headers: Record<string, string> = language ? { 'accept-language': language } : {};
    const answer = await get(path, headers);
    return [answer.status, answer.headers.get('location')];
  };

  test('leads to the page in the language that the reader prefers', async () => {
    expect(await where('/id/article/a1', 'en-GB,fr;q=0.5')).toEqual([
      303,
      '/en/news/a-protocol-signed',
    ]);
    expect(await where('/id/article/a1', 'de')).toEqual([303, '/fr/actualites/un-protocole-signe']);
    expect(await where('/id/article/a1')).toEqual([303, '/fr/actualites/un-protocole-signe']);
  });

  test('leads to the language there is, where the preferred one is missing', async () => {
    expect(await where('/id/article/a2', 'en')).toEqual([303, '/fr/actualites/une-visite']);
  });
});

describe('an entry that is changed', () => {
  test('is so in its calendar and in the one of all, and soon in the data set', async () => {
    content.delegations = (content.delegations ?? []).map((one) => ({ ...one, title: 'Reporté' }));
    cms.answer = answerFrom(content);
    await publish(cms, site.origin, { type: 'delegation', documentId: 'd1', slug: 'visite' });
    for (const path of ['/fr/delegations.ics', '/fr/delegations/visite.ics'])
      expect([path, (await get(path)).text.includes('SUMMARY:Reporté')]).toEqual([path, true]);
    let rows = '';
    for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(50)) {
      rows = (await get('/data/delegations.csv')).text;
      if (rows.includes('Reporté')) break;
    }
    expect(rows).toContain('Reporté');
  });
});

describe('an entry that is withdrawn', () => {
  test('is in no output once the call that tells it is answered', async () => {
    const slug = 'a-retirer';
    const told = async () => {
      const rss = parseRssFeed((await get('/fr/actualites/feed.rss')).text).items ?? [];
      const atom = parseAtomFeed((await get('/fr/actualites/feed.atom')).text).entries ?? [];
      const json = parseJsonFeed((await get('/fr/actualites/feed.json')).text).items ?? [];
      const partner = parseRssFeed((await get('/fr/partenaires/quebec/feed.rss')).text).items ?? [];
      const sitemap = (await get('/sitemaps/fr/1.xml')).text;
      return {
        rss: rss.some(({ link }) => link?.includes(slug)),
        atom: atom.some(({ links }) => links?.some(({ href }) => href?.includes(slug))),
        json: json.some(({ url }) => url?.includes(slug)),
        partner: partner.some(({ link }) => link?.includes(slug)),
        sitemap: sitemap.includes(slug),
        card: (await get(`/fr/actualites/${slug}/card.png`)).status === 200,
        identifier: (await get('/id/article/a3')).status === 303,
      };
    };
    expect(new Set(Object.values(await told()))).toEqual(new Set([true]));
    content.articles = (content.articles ?? []).filter(({ documentId }) => documentId !== 'a3');
    content.partners = (content.partners ?? []).map((partner) => ({ ...partner, articles: [] }));
    cms.answer = answerFrom(content);
    const at = new Date().toISOString();
    const address = { type: 'article', locale: 'fr', slug, documentId: 'a3' };
    cms.record.withdrawn.push({ ...address, at, reason: null });
    await publish(cms, site.origin, { documentId: 'a3', action: 'unpublish', slug });
    expect(new Set(Object.values(await told()))).toEqual(new Set([false]));
    expect((await get('/id/article/a3')).status).toBe(410);
    expect((await get(`/fr/actualites/${slug}`)).status).toBe(410);
  });
});
