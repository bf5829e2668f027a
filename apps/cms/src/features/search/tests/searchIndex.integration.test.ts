/** @dialect words are found by the database's own full-text search */
import { startIndex } from '../server/startIndex';
import { cmsCalls } from '@entente/protocol/calls';
import { documentsOf, startCms, type Data, type TestCms } from '../../../../tests/cms';
import { siteOf } from '../../../../tests/site';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

const documents = (name: string) => documentsOf(cms, name);
const table = (name: string) => cms.strapi.db.connection(`entente_search_${name}`);

const find = (q: string) => siteOf(cms).ask(cmsCalls.search, { locale: 'fr', q, page: 1 });

const titles = async (q: string) => (await find(q)).hits.map(({ title }) => title.text);

async function published(headline: string, more: Data = {}): Promise<string> {
  const data = { headline, lead: 'Deux rives se parlent.', date: '2024-04-09', ...more };
  const { documentId } = await documents('article').create({ data, locale: 'fr' });
  await documents('article').publish({ documentId, locale: 'fr' });
  return documentId;
}

const richText = (text: string) => ({
  __component: 'block.rich-text',
  body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
});

/** Everything that is written, without the numbers that a row gets as it is written. */
async function written() {
  const entries = await table('entries').select().orderBy(['document_id', 'locale']);
  const words = await table('words').select('locale', 'word', 'token', 'entries').orderBy('word');
  const texts = await table('texts').select('text', 'digest').orderBy('digest');
  return { entries: entries.map(({ id: _id, ...entry }) => entry), words, texts };
}

async function rebuild() {
  await table('state').delete();
  await startIndex(cms.strapi);
}

test('a text that is cut in the middle of a character, and a word that is', async () => {
  const text = `${'🎉'.repeat(3_100)} ${'a'.repeat(39)}𐐨𐐨 funambule`;
  await published('La fête', { lead: '!', body: [richText(text)] });
  expect(await titles('funambule')).toEqual(['La fête']);
});

test('written anew, the index is what publications had made of it', async () => {
  const documentId = await published('Le trapèze', {
    body: [richText('Un filet sous le trapèze.')],
  });
  await published('La corde');
  const data = { headline: 'Le trapèze volant' };
  await documents('article').update({ documentId, locale: 'fr', data });
  await documents('article').publish({ documentId, locale: 'fr' });
  const before = await written();
  await rebuild();
  expect(await written()).toEqual(before);
  expect(await titles('trapèze')).toEqual(['Le trapèze volant']);
  await documents('article').unpublish({ documentId, locale: 'fr' });
  expect(await titles('trapèze')).toEqual([]);
  expect(await table('words').where({ word: 'trapeze' })).toEqual([]);
});

test('what is published while the index is written anew is found as it is now', async () => {
  const documentId = await published('La passerelle 0');
  for (let turn = 1; turn <= 5; turn += 1) {
    const data = { headline: `La passerelle ${turn}` };
    await documents('article').update({ documentId, locale: 'fr', data });
    const publish = documents('article').publish({ documentId, locale: 'fr' });
    await Promise.all([rebuild(), publish]);
    expect(await titles('passerelle')).toEqual([`La passerelle ${turn}`]);
    await published(`Une autre ${turn}`);
  }
});

test('an entry whose text is as it was is not written again', async () => {
  const partner = await documents('partner').create({
    data: { name: 'Maison Capucine' },
    locale: 'fr',
  });
  await published('Visite', { partners: { set: [{ documentId: partner.documentId }] } });
  const statements: string[] = [];
  const listen = ({ sql }: { sql: string }) => void statements.push(sql);
  cms.strapi.db.connection.on('query', listen);
  await documents('partner').update({
    documentId: partner.documentId,
    locale: 'fr',
    data: { url: 'https://capucine.example' },
  });
  cms.strapi.db.connection.off('query', listen);
  const writes = statements.filter(
    (sql) => /entente_search_/.test(sql) && !/^\s*select/i.test(sql),
  );
  expect(writes).toEqual([]);
});

test('among more than are looked at, the register and the heads come before the texts', async () => {
  const partner = await documents('partner').create({ data: { name: 'Lanterne' }, locale: 'fr' });
  await published('Une lanterne ancienne', {
    partners: { set: [{ documentId: partner.documentId }] },
  });
  for (let n = 0; n < 110; n += 1)
    await published(`Nouvelle ${n}`, { lead: 'Rien.', body: [richText('Une lanterne au loin.')] });
  const few = await find('lanterne');
  expect(few.isCut).toBe(true);
  expect(few.total).toBe(100);
  expect(few.pages).toBe(10);
  expect(few.hits.slice(0, 2).map(({ title }) => title.text)).toEqual([
    'Lanterne',
    'Une lanterne ancienne',
  ]);
  for (let n = 0; n < 101; n += 1) await published(`La lanterne du quai, jour ${n}`);
  expect((await find('lanterne')).hits[0]?.title.text).toBe('Lanterne');
}, 240_000);
