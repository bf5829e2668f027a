/** @dialect figures are added up by an insertion that merges */
import { siteOf } from '../../../../tests/site';
import { documentsOf, startCms, type Data, type TestCms } from '../../../../tests/cms';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

const partners = () => documentsOf(cms, 'partner');

/** A public partner with these settings. */
async function partnerWith(name: string, embed: Data) {
  const made = await partners().create({ locale: 'fr', data: { name, embed } });
  const { documentId } = made;
  await cms.strapi.db
    .query('api::partner.partner')
    .updateMany({ where: { documentId }, data: { listed: true } });
  return made;
}

async function settingsOf(name: string, locale = 'fr'): Promise<unknown> {
  const { data } = await cms.ask(
    `{ partners(locale: "${locale}", filters: { name: { eq: "${name}" } }) {
      embed { key suspended origins views { view } accent surface text radius font } } }`,
  );
  return (data?.partners as { embed: unknown }[] | undefined)?.[0]?.embed;
}

test('a partner’s settings are read by the site, with a key of their own', async () => {
  await partnerWith('Brno', {
    origins: 'https://www.brno.example',
    views: [{ view: 'agreement-card' }],
    accent: '#0b5394',
    surface: '#ffffff',
    text: '#1b1b1b',
  });
  expect(await settingsOf('Brno')).toMatchObject({
    key: expect.stringMatching(/^[0-9a-f]{16}$/),
    suspended: false,
    origins: 'https://www.brno.example',
    views: [{ view: 'agreement_card' }],
  });
});

test.each([
  [{ origins: 'www.cork.example' }, /www\.cork\.example/],
  [{ text: '#999999', surface: '#ffffff' }, /4[.,]5/],
  [{ font: 'x; } body { display: none' }, /polices/],
])('settings that no page could use are refused, and nothing is kept: %j', async (embed, words) => {
  await expect(partnerWith('Cork', embed)).rejects.toThrow(words);
  expect(await settingsOf('Cork')).toBeUndefined();
});

test('two partners can’t have one key', async () => {
  await partnerWith('Leuven', { key: 'leuven' });
  await expect(partnerWith('Louvain', { key: 'leuven' })).rejects.toThrow(/autre partenaire/);
});

test('suspending is the same in every language', async () => {
  const { documentId } = await partnerWith('Sendai', { key: 'sendai', origins: '*' });
  await partners().update({ documentId, locale: 'en', data: { name: 'Sendai (en)' } });
  await partners().update({
    documentId,
    locale: 'fr',
    data: { embed: { key: 'sendai', origins: '*', suspended: true } },
  });
  expect(await settingsOf('Sendai')).toMatchObject({ key: 'sendai', suspended: true });
  expect(await settingsOf('Sendai (en)', 'en')).toMatchObject({ key: 'sendai', suspended: true });
});

test('nobody else reads them', async () => {
  const { status, text } = await cms.ask('{ partners { embed { key } } }', { as: 'anonymous' });
  expect(status).toBe(401);
  expect(text).not.toContain('sendai');
});

test('staff read what the site counted, added up; nobody else does', async () => {
  const day = new Date().toISOString().slice(0, 10);
  const report = {
    views: [
      { day, key: 'sendai', view: 'map', count: 2 },
      { day, key: '', view: 'news', count: 1 },
    ],
    hosts: [{ day, key: 'sendai', host: 'https://www.sendai.example', count: 2 }],
  };
  for (const _ of [1, 2])
    expect((await siteOf(cms).post('/entente/embeds', report)).status).toBe(204);
  expect((await siteOf(cms).post('/entente/embeds', { views: 'many' })).status).toBe(400);
  expect((await cms.http().post('/entente/embeds').send(report)).status).toBe(401);
  expect((await cms.http().get('/admin/entente/embeds')).status).toBe(401);
  const { body } = await cms.http().post('/admin/login').send({
    email: 'admin@entente.example',
    password: 'Integration-tests-1',
  });
  const figures = await cms
    .http()
    .get('/admin/entente/embeds')
    .set({ authorization: `Bearer ${body.data.accessToken ?? body.data.token}` });
  expect(figures.body).toMatchObject({
    views: [
      { day, partner: 'Sendai', view: 'map', count: 4 },
      { day, partner: null, view: 'news', count: 2 },
    ],
    hosts: [{ host: 'https://www.sendai.example', partner: 'Sendai', count: 4, last: day }],
    keyless: { listed: ['https://www.brno.example'], left: [] },
  });
});
