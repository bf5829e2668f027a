import type { SearchAnswer } from '../src/search/searchAnswer';
import { documentsOf, startCms, type Data, type TestCms } from './cms';
import { siteOf } from './site';

let cms: TestCms;
let site: ReturnType<typeof siteOf>;

beforeAll(async () => {
  cms = await startCms('none');
  site = siteOf(cms);
});

afterAll(() => cms.stop());

const documents = (name: string) => documentsOf(cms, name);
const link = (...ids: string[]) => ({ set: ids.map((documentId) => ({ documentId })) });

type Parameters = Readonly<Record<string, string | readonly string[]>>;

async function find(parameters: Parameters, locale = 'fr'): Promise<SearchAnswer> {
  const query = new URLSearchParams({ locale });
  for (const [name, values] of Object.entries(parameters))
    for (const value of [values].flat()) query.append(name, value);
  const { status, body } = await site.get(`/entente/search?${query}`);
  expect(status).toBe(200);
  return body as SearchAnswer;
}

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
    ['10,000 characters', 'coopération '.repeat(834)],
    ['one word of 10,000 letters', 'x'.repeat(10_000)],
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

  test('a question too long is shortened, and that is said', async () => {
    expect((await find({ q: 'x '.repeat(101) })).isShortened).toBe(true);
    expect((await find({ q: 'x '.repeat(100) })).isShortened).toBe(false);
  });

  test('a facet that is none, or is given twice, is left out, and that is said', async () => {
    const unknown = await find({
      q: 'scaphandrier',
      type: 'secret',
      partner: 'nobody',
      year: '20',
    });
    expect(unknown.unknown).toEqual(['type', 'year', 'partner']);
    expect(unknown.total).toBeGreaterThan(0);
    const repeated = await find({ q: 'scaphandrier', type: Array<string>(300).fill('article') });
    expect(repeated.unknown).toEqual(['type']);
  });

  test.each(['0', '-1', '1e9', 'x', '51', '1.5'])('page %s is the first', async (page) => {
    expect((await find({ q: 'scaphandrier', page })).page).toBe(1);
  });

  test('a page beyond the last is the last', async () => {
    expect((await find({ q: 'scaphandrier', page: '50' })).page).toBe(1);
  });

  test('nobody but the site asks', async () => {
    expect((await cms.http().get('/entente/search?locale=fr&q=x')).status).toBe(401);
    expect((await site.get('/entente/search?locale=xx&q=x')).status).toBe(400);
  });
});
