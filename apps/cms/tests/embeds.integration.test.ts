import { documentsOf, startCms, type Data, type TestCms } from './cms';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

const partners = () => documentsOf(cms, 'partner');

/** A public partner with these settings. */
const partnerWith = (name: string, embed: Data) =>
  partners().create({ locale: 'fr', data: { name, listed: true, embed } });

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
