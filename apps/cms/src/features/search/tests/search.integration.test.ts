/** @dialect words are found by the database's own full-text search */
import { cmsCalls } from '@entente/protocol/calls';
import { maxSearchPages } from '@entente/protocol/limits';
import type { SearchRequest, SearchResponse } from '@entente/protocol/search';
import { documentsOf, startCms, type Data, type TestCms } from '../../../../tests/cms';
import { madeOffice } from '../../../../tests/office';
import { siteOf } from '../../../../tests/site';

let cms: TestCms;
let site: ReturnType<typeof siteOf>;

beforeAll(async () => {
  cms = await startCms('none');
  site = siteOf(cms);
});

afterAll(() => cms.stop());

const documents = (name: string) => documentsOf(cms, name);
const link = (...ids: string[]) => ({ set: ids.map((documentId) => ({ documentId })) });

const find = (asked: Partial<SearchRequest>, locale = 'fr'): Promise<SearchResponse> =>
  site.ask(cmsCalls.search, { locale, q: '', page: 1, ...asked });

const titles = async (q: string, locale = 'fr') =>
  (await find({ q }, locale)).hits.map(({ title }) => title.text);

async function draft(headline: string, more: Data = {}, locale = 'fr'): Promise<string> {
  const data = { headline, lead: 'Deux rives se parlent.', date: '2024-04-09', ...more };
  return (await documents('article').create({ data, locale })).documentId;
}

const publish = (documentId: string, locale = 'fr') =>
  documents('article').publish({ documentId, locale });

async function published(headline: string, more: Data = {}): Promise<string> {
  const documentId = await draft(headline, more);
  await publish(documentId);
  return documentId;
}

const richText = (text: string) => ({
  __component: 'block.rich-text',
  body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
});

describe('what is found', () => {
  test('an entry, from the moment it is public to the moment it is not', async () => {
    const documentId = await draft('Le funambule traverse');
    expect(await titles('funambule')).toEqual([]);
    await publish(documentId);
    expect(await titles('funambules')).toEqual(['Le funambule traverse']);
    await documents('article').unpublish({ documentId, locale: 'fr' });
    expect(await titles('funambule')).toEqual([]);
    await publish(documentId);
    await documents('article').delete({ documentId });
    expect(await titles('funambule')).toEqual([]);
  });

  test('what is published, not what its editors are writing since', async () => {
    const documentId = await published('Le trapèze');
    const data = { headline: 'Le monocycle' };
    await documents('article').update({ documentId, locale: 'fr', data });
    expect(await titles('trapèze')).toEqual(['Le trapèze']);
    expect(await titles('monocycle')).toEqual([]);
    await publish(documentId);
    expect(await titles('trapèze')).toEqual([]);
    expect(await titles('monocycle')).toEqual(['Le monocycle']);
  });

  test('each language has its own', async () => {
    const documentId = await published('Une passerelle neuve');
    const data = { headline: 'A new footbridge', lead: 'Two shores talk.' };
    await documents('article').update({ documentId, locale: 'en', data });
    expect(await titles('footbridge', 'en')).toEqual([]);
    await publish(documentId, 'en');
    expect(await titles('footbridges', 'en')).toEqual(['A new footbridge']);
    expect(await titles('footbridge')).toEqual([]);
    expect(await titles('passerelle', 'en')).toEqual([]);
  });

  test('a publication that fails leaves no trace', async () => {
    const documentId = await draft('Le somnambule');
    await cms.strapi.db
      .transaction(async () => {
        await publish(documentId);
        throw new Error('changed my mind');
      })
      .catch(() => undefined);
    expect(await titles('somnambule')).toEqual([]);
    const words = cms.strapi.db.connection('entente_search_words').where({ word: 'somnambule' });
    expect(await words).toEqual([]);
  });

  test('the text, the statements and the partners of an article', async () => {
    const partner = await documents('partner').create({
      data: { name: 'Institut du pissenlit', shortName: 'IDPL' },
      locale: 'fr',
    });
    const documentId = await published('Les herbes', {
      body: [richText('On y parle de la grande ortie.')],
      partners: link(partner.documentId),
    });
    const statement = await documents('statement').create({
      data: {
        text: 'La bardane nous attend.',
        language: 'fr',
        kind: 'direct',
        attribution: 'Rose Trémière',
        appointments: link(await madeOffice(cms)),
        article: link(documentId),
      },
    });
    expect(statement.documentId).toBeTruthy();
    await publish(documentId);
    for (const q of ['orties', 'bardane', 'Trémière', 'pissenlits', 'idpl'])
      expect([q, await titles(q)]).toEqual([q, expect.arrayContaining(['Les herbes'])]);
  });

  test('an entry under the new name of a partner, and under the old one no more', async () => {
    const { documentId: partner } = await documents('partner').create({
      data: { name: 'Maison Capucine' },
      locale: 'fr',
    });
    await published('Visite d’un jardin', { partners: link(partner) });
    expect(await titles('capucine')).toEqual(['Maison Capucine', 'Visite d’un jardin']);
    const data = { name: 'Maison Pervenche' };
    await documents('partner').update({ documentId: partner, locale: 'fr', data });
    expect(await titles('capucine')).toEqual([]);
    expect(await titles('pervenche')).toEqual(['Maison Pervenche', 'Visite d’un jardin']);
  });

  test('a delegation by its public programme, never by its internal one', async () => {
    const { documentId } = await documents('delegation').create({
      locale: 'fr',
      data: {
        title: 'Visite du belvédère',
        start: '2024-05-01',
        end: '2024-05-02',
        direction: 'incoming',
        programme: [
          { title: 'Montée au sémaphore', start: '2024-05-01T08:00:00Z', visibility: 'public' },
          {
            title: 'Entretien au bathyscaphe',
            start: '2024-05-01T09:00:00Z',
            visibility: 'internal',
          },
        ],
      },
    });
    await documents('delegation').publish({ documentId, locale: 'fr' });
    expect(await titles('sémaphore')).toEqual(['Visite du belvédère']);
    expect(await titles('bathyscaphe')).toEqual([]);
    expect((await find({ q: 'bathyscafe' })).corrections).toEqual([]);
  });
});

describe('how it is found', () => {
  beforeAll(async () => {
    await published('Un événement pour l’armée des ombres', {
      date: '2023-02-01',
      body: [
        richText('Le scaphandrier descend vers le phare de Québec-Ouest. <b>Le soir</b> vient.'),
      ],
    });
    await published('Le scaphandrier', { date: '2022-01-01' });
  });

  test.each(['evenements', 'armee', "l'armée", 'L’ARMEE', 'évènement', 'd’armée'])(
    '%s finds the word with its accents and its elision',
    async (q) => {
      expect(await titles(q)).toContain('Un événement pour l’armée des ombres');
    },
  );

  test('the beginning of the last word is enough', async () => {
    expect(await titles('scaph')).toEqual(['Le scaphandrier', expect.stringContaining('armée')]);
    expect(await titles('scaph ombres')).not.toContain('Le scaphandrier');
  });

  test('a slip is corrected and said', async () => {
    const answer = await find({ q: 'Scafandrier' });
    expect(answer.corrections).toEqual([{ from: 'Scafandrier', to: 'scaphandrier' }]);
    expect(answer.hits[0]?.title.text).toBe('Le scaphandrier');
    expect((await find({ q: 'Quebek' })).corrections).toEqual([{ from: 'Quebek', to: 'Québec' }]);
  });

  test('a word of what is withdrawn is never offered', async () => {
    const documentId = await published('Le héliotrope');
    expect((await find({ q: 'héliotropp' })).corrections).toHaveLength(1);
    await documents('article').unpublish({ documentId, locale: 'fr' });
    expect((await find({ q: 'héliotropp' })).corrections).toEqual([]);
    expect(await titles('héliot')).toEqual([]);
  });

  test('words that no entry has together find those that have some, and that is said', async () => {
    const answer = await find({ q: 'scaphandrier trapèze monocycle' });
    expect(answer.match).toBe('any');
    expect(answer.total).toBeGreaterThan(1);
  });

  test('results quote where the words stand, as text', async () => {
    const answer = await find({ q: 'scaphandrier phare' });
    const [hit] = answer.hits;
    const { text = '', ranges = [] } = hit?.snippet ?? {};
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['scaphandrier', 'phare']);
    expect(text).toContain('<b>Le soir</b>');
  });

  test('facets narrow, and are counted', async () => {
    const answer = await find({ q: 'scaphandrier' });
    expect(answer.facets.year).toEqual([
      { value: '2023', label: null, count: 1 },
      { value: '2022', label: null, count: 1 },
    ]);
    const narrowed = await find({ q: 'scaphandrier', year: '2022', type: 'article' });
    expect(narrowed.hits.map(({ title }) => title.text)).toEqual(['Le scaphandrier']);
    expect(narrowed.chosen).toEqual({
      year: { value: '2022', label: null },
      type: { value: 'article', label: null },
    });
  });

  test('a partner and a domain narrow by their addresses', async () => {
    const partner = await documents('partner').create({
      data: { name: 'Ville d’Ys' },
      locale: 'fr',
    });
    const domain = await documents('domain').create({ data: { name: 'Marées' }, locale: 'fr' });
    await published('Le scaphandrier d’Ys', {
      partners: link(partner.documentId),
      domains: link(domain.documentId),
    });
    const answer = await find({ q: 'scaphandrier', partner: 'ville-d-ys', domain: 'marees' });
    expect(answer.hits.map(({ title }) => title.text)).toEqual(['Le scaphandrier d’Ys']);
    expect(answer.chosen.partner?.label).toBe('Ville d’Ys');
    expect((await find({ partner: 'ville-d-ys' })).hits).toHaveLength(2);
  });
});

describe('bad input is bounded work', () => {
  const bad: [string, string][] = [
    ['200 characters', 'coopération '.repeat(17).slice(0, 200)],
    ['as many words as there is room for', 'ab cd '.repeat(33)],
    ['one word of 200 letters', 'x'.repeat(200)],
    ['operators', '"a" OR b* NEAR(c d, 2) NOT e ^f {head} : g AND ( - + \\'],
    ['a query of PostgreSQL', "a & b | !c <-> d:* 'e''"],
    ['quotes', '"""\'\'\'“”«»'],
    ['NUL', 'Rennes\u0000Québec'],
    ['lone surrogates', '\uD800Rennes\uDFFF'],
    ['SQL', "'; drop table articles; --"],
    ['wildcards', '%_%*?'],
    ['emoji', '🎉🇫🇷'],
    ['writing from right to left', '\u202Eadnib\u202C שלום'],
    ['a prototype', '__proto__ constructor toString'],
  ];

  test.each(bad)('%s', async (_, q) => {
    const statements: string[] = [];
    const listen = ({ sql }: { sql: string }) => void statements.push(sql);
    cms.strapi.db.connection.on('query', listen);
    const answer = await find({ q });
    cms.strapi.db.connection.off('query', listen);
    expect(answer.hits.length).toBeLessThanOrEqual(10);
    // 8 words at most; for each a look at the words that are near, and the rest is fixed.
    expect(statements.length).toBeLessThanOrEqual(24);
  });

  test('only stop words, or no word at all, is said', async () => {
    expect((await find({ q: 'le la de du' })).problem).toBe('common');
    expect((await find({ q: '"(*' })).problem).toBe('unreadable');
    expect((await find({ q: '' })).problem).toBeNull();
  });

  test.each([
    ['longer than the site lets anybody ask', { q: 'x '.repeat(101) }],
    ['10,000 characters long', { q: 'coopération '.repeat(834) }],
    ['in a language that is none', { q: 'x', locale: 'xx' }],
    ['for a page that is none', { q: 'x', page: '0' }],
    ['with what no question has', { q: 'x', limit: '9999' }],
  ])('a question %s is refused', async (_, parameters) => {
    const query = new URLSearchParams({ locale: 'fr', ...parameters });
    expect((await site.get(`/entente/search?${query}`)).status).toBe(400);
  });

  test('a facet that is none is left out, and that is said; one given twice is refused', async () => {
    const unknown = await find({
      q: 'scaphandrier',
      type: 'secret',
      partner: 'nobody',
      year: '20',
    });
    expect(unknown.unknown).toEqual(['type', 'year', 'partner']);
    expect(unknown.total).toBeGreaterThan(0);
    const repeated = 'type=article&'.repeat(300);
    expect((await site.get(`/entente/search?${repeated}locale=fr&q=x`)).status).toBe(400);
  });

  test('a page beyond the last has no results, and says how many pages there are', async () => {
    const first = await find({ q: 'scaphandrier' });
    expect(first).toMatchObject({ page: 1, pages: 1 });
    for (const page of [2, maxSearchPages, maxSearchPages + 1, 999_999_999])
      expect(await find({ q: 'scaphandrier', page })).toEqual({ ...first, page, hits: [] });
  });

  test('nobody but the site asks', async () => {
    expect((await cms.http().get('/entente/search?locale=fr&q=x')).status).toBe(401);
  });
});
