import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { dataSets } from '@entente/model/addressNames';
import { answerFrom, type StubContent, type StubEntry } from '@entente/testkit/site/contentCms';
import { startSite, temporaryFolder, type RunningSite } from '@entente/testkit/site/runningSite';
import { startStubCms, type StubCms } from '@entente/testkit/site/stubCms';

/** All at once what ends a CDATA section, a script, a cell, and what a spreadsheet would run. */
const hostile =
  '=cmd()|\'/c calc\'!A1 ]]> </script><script>alert(1)</script>, "guillemets",\n"suite" 🎉 <b>&amp;';
const updatedAt = '2024-04-10T08:00:00.000Z';
const today = new Date().toISOString().slice(0, 10);

let cms: StubCms;
let site: RunningSite;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

/** A story whose every title, name and text is hostile. */
function makeContent(): StubContent {
  const entry = (__typename: string, documentId: string, fields: object): StubEntry => ({
    __typename,
    documentId,
    locale: 'fr',
    updatedAt,
    ...fields,
  });
  const partner = entry('Partner', 'p1', {
    slug: 'quebec',
    name: hostile,
    shortName: hostile,
    city: hostile,
    description: hostile,
    kind: 'city',
    latitude: 46.8,
    longitude: -71.2,
  });
  const domain = entry('Domain', 'o1', { slug: 'culture', name: hostile, description: hostile });
  const agreement = entry('Agreement', 'g1', {
    slug: 'protocole',
    title: hostile,
    reference: hostile,
    summary: hostile,
    instrument: 'protocol',
    legalNature: 'unspecified',
    termKind: 'unknown',
    parties: [partner],
  });
  const article = entry('Article', 'a1', {
    slug: 'nouvelle',
    headline: hostile,
    lead: hostile,
    datelinePlace: hostile,
    kind: 'news',
    date: today,
    agreements: [agreement],
    domains: [domain],
    partners: [partner],
  });
  const delegation = entry('Delegation', 'd1', {
    slug: 'visite',
    title: hostile,
    purpose: hostile,
    start: '2024-04-07',
    end: '2024-04-12',
    timeZone: 'America/Toronto',
    state: 'done',
    direction: 'outgoing',
    hosts: [partner],
    programme: [
      {
        id: '1',
        title: hostile,
        place: hostile,
        start: '2024-04-09T13:30:00.000Z',
        visibility: 'public',
      },
    ],
  });
  const statement = entry('Statement', 's1', {
    text: hostile,
    attribution: hostile,
    kind: 'direct',
    openData: true,
  });
  return {
    site: ['fr', 'en'].map((locale) => ({
      ...entry('Site', 'site', { name: hostile, tagline: hostile, licence: hostile }),
      locale,
    })),
    articles: [article],
    agreements: [agreement],
    delegations: [delegation],
    partners: [{ ...partner, articles: [article] }],
    domains: [domain],
    statements: [statement],
  };
}

beforeAll(async () => {
  cms = await startStubCms(answerFrom(makeContent()));
  folder = await temporaryFolder();
  site = await startSite(cms.origin, folder.path);
  await site.ready('warm');
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
  await folder.remove();
});

async function get(path: string) {
  const response = await fetch(site.origin + path);
  expect([path, response.status]).toEqual([path, 200]);
  const body = Buffer.from(await response.arrayBuffer());
  return { body, text: body.toString('utf8') };
}

/** Without the spaces, which each form may fold as it likes. */
const words = (text: unknown) => String(text).replace(/\s+/g, '');

/** @returns the texts of the elements of this name @throws for what is not well-formed */
function readXml(xml: string, name: string): string[] {
  const parser = new SaxesParser({ xmlns: true });
  const found: string[] = [];
  let isIn = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    isIn = tag.name === name;
    if (isIn) found.push('');
  });
  parser.on('text', (text) => {
    if (isIn) found.push((found.pop() ?? '') + text);
  });
  parser.on('closetag', () => {
    isIn = false;
  });
  parser.write(xml).close();
  return found;
}

const feeds = ['/fr/actualites', '/fr/accords', '/fr/delegations', '/fr/partenaires/quebec'];

describe('a headline made to break what holds it', () => {
  test.each(feeds)('is whole in the three feeds of %s', async (path) => {
    const rss = (await get(`${path}/feed.rss`)).text;
    const atom = (await get(`${path}/feed.atom`)).text;
    expect(readXml(rss, 'item')).toHaveLength(1);
    expect(readXml(atom, 'entry')).toHaveLength(1);
    const titles = [
      parseRssFeed(rss).items?.[0]?.title,
      parseAtomFeed(atom).entries?.[0]?.title?.value,
      parseJsonFeed((await get(`${path}/feed.json`)).text).items?.[0]?.title,
    ];
    // A reader may take what looks like markup for markup: the rest is there, up to the end.
    for (const title of titles) expect(words(title)).toMatch(/^=cmd\(\).*\]\]>.*"suite"🎉/);
  });

  test.each(['/fr/delegations.ics', '/fr/delegations/visite.ics'])(
    'is whole in %s',
    async (path) => {
      const calendar = new ICAL.Component(ICAL.parse((await get(path)).text));
      const events = calendar.getAllSubcomponents('vevent');
      expect(events).toHaveLength(2);
      for (const event of events)
        expect(words(event.getFirstPropertyValue('summary'))).toContain(words(hostile));
    },
  );

  test.each(dataSets)('is whole in the data set of %s, and runs nothing', async (name) => {
    const csv = (await get(`/data/${name}.csv`)).text;
    const rows: string[][] = parseCsv(csv, { bom: true });
    expect(rows).toHaveLength(2);
    const cells = rows[1] ?? [];
    expect(cells.filter((cell) => /^\s*[=+@\t\r]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith('-') && Number.isNaN(Number(cell)))).toEqual([]);
    expect(cells.map(words)).toContain(words(`'${hostile}`));
    const json = JSON.parse((await get(`/data/${name}.json`)).text) as { rows: object[] };
    expect(Object.values(json.rows[0] ?? {})).toContain(hostile);
    const schema = JSON.parse((await get(`/data/${name}.schema.json`)).text) as object;
    const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }));
    const validate = ajv.compile(schema);
    expect([validate(json), validate.errors]).toEqual([true, null]);
  });

  test('leaves the catalogue one of four data sets, with files that are there', async () => {
    const catalogue = JSON.parse((await get('/data/catalog.jsonld')).text) as {
      '@type': string;
      'dct:title': { '@value': string }[];
      'dcat:dataset': { 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] }[];
    };
    expect(catalogue['@type']).toBe('dcat:Catalog');
    expect(words(catalogue['dct:title'][0]?.['@value'])).toContain(words(hostile));
    expect(catalogue['dcat:dataset']).toHaveLength(4);
    const files = catalogue['dcat:dataset'].flatMap((one) => one['dcat:distribution']);
    expect(files).toHaveLength(8);
    for (const file of files) await get(new URL(file['dcat:downloadURL']['@id']).pathname);
  });

  test('leaves sitemaps well-formed, and is whole in the one of news', async () => {
    expect(readXml((await get('/sitemap.xml')).text, 'loc').length).toBeGreaterThan(1);
    const locations = readXml((await get('/sitemaps/fr/1.xml')).text, 'loc');
    expect(locations).toContain('https://entente.example/fr/actualites/nouvelle');
    const news = (await get('/news-sitemap.xml')).text;
    expect(readXml(news, 'news:title').map(words)).toEqual([words(hostile)]);
  });

  const pages = {
    article: '/fr/actualites/nouvelle',
    agreement: '/fr/accords/protocole',
    delegation: '/fr/delegations/visite',
    partner: '/fr/partenaires/quebec',
    domain: '/fr/domaines/culture',
    home: '/fr',
  };

  test.each(Object.entries(pages))('leaves the %s page one block of JSON-LD', async (_, path) => {
    const { text } = await get(path);
    expect(text).not.toContain('<script>');
    const blocks = [
      ...text.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g),
    ];
    expect(blocks).toHaveLength(1);
    const graph = JSON.parse(blocks[0]?.[1] ?? '') as { '@context': string };
    expect(graph['@context']).toBe('https://schema.org');
    expect(words(JSON.stringify(graph))).toContain(']]></script><script>alert(1)</script>,');
  });

  const embeds = {
    'article-card/nouvelle': pages.article,
    'agreement-card/protocole': pages.agreement,
    'delegation/visite': pages.delegation,
    'partner/quebec': pages.partner,
  };

  test.each(Object.entries(embeds))(
    'is text in the embed %s and its oEmbed',
    async (view, page) => {
      const html = (await get(`/embed/fr/${view}?resize=1`)).text;
      expect(html).not.toContain('<script>');
      expect(html.match(/<script/g)).toHaveLength(1);
      const asked = `/oembed?url=${encodeURIComponent(`https://entente.example${page}`)}`;
      const json = JSON.parse((await get(`${asked}&format=json`)).text) as Record<string, string>;
      expect(words(json.title)).toContain(words(hostile));
      expect(json.html).not.toContain('<script');
      expect(readXml((await get(`${asked}&format=xml`)).text, 'title').map(words)).toEqual([
        words(json.title),
      ]);
    },
  );

  test('is drawn on its card', async () => {
    const { body } = await get('/fr/actualites/nouvelle/card.png');
    expect(await sharp(body).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });
});
