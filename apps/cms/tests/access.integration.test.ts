import { documentsOf, startCms, type TestCms } from './cms';

const SECRET_WORD = 'Chuchotement';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
  const published = await documentsOf(cms, 'article').create({
    locale: 'fr',
    data: { headline: 'Publique', lead: 'Lisible', date: '2024-04-09' },
  });
  const { documentId } = published;
  await documentsOf(cms, 'article').publish({ documentId, locale: 'fr' });
  await documentsOf(cms, 'article').update({
    documentId,
    locale: 'fr',
    data: { headline: `${SECRET_WORD} modifié` },
  });
  await documentsOf(cms, 'agreement').create({
    locale: 'fr',
    data: { title: SECRET_WORD, articles: { set: [{ documentId }] } },
  });
  await documentsOf(cms, 'partner').create({
    locale: 'fr',
    data: { name: SECRET_WORD, embed: { origins: 'https://a.example' } },
  });
});

afterAll(() => cms.stop());

const QUERIES = [
  '{ agreements(status: DRAFT) { title } }',
  '{ agreements(status: DRAFT, locale: "fr") { title } }',
  '{ agreements(locale: "*") { title } }',
  '{ articles(locale: "fr") { headline agreements { title } } }',
  '{ articles(locale: "fr") { headline agreements_connection { nodes { title } } } }',
  '{ articles(locale: "fr", status: DRAFT) { headline } }',
  '{ articles(locale: "fr", hasPublishedVersion: false) { headline } }',
  '{ articles(locale: "fr") { headline localizations { headline } } }',
  '{ partners(locale: "fr") { name } }',
  '{ partners_connection(locale: "fr") { nodes { name } pageInfo { total } } }',
];

test.each(QUERIES)('nothing unpublished leaves by %s', async (query) => {
  for (const as of ['anonymous', 'read'] as const) {
    const { text } = await cms.ask(query, { as });
    expect(text).not.toContain(SECRET_WORD);
  }
});

test('anonymous readers get nothing at all', async () => {
  const { status, data } = await cms.ask('{ articles { headline } }', { as: 'anonymous' });
  expect({ status, data: data?.articles ?? null }).toEqual({ status: 401, data: null });
});

test('the read token reads what is published', async () => {
  const { data } = await cms.ask(
    '{ articles(locale: "fr", filters: { slug: { eq: "publique" } }) { headline } }',
  );
  expect(data?.articles).toEqual([{ headline: 'Publique' }]);
});

test('the preview token reads drafts', async () => {
  const { data } = await cms.ask(
    '{ articles(locale: "fr", status: DRAFT, filters: { slug: { eq: "publique" } }) { headline } }',
    { as: 'preview' },
  );
  expect(data?.articles).toEqual([{ headline: `${SECRET_WORD} modifié` }]);
});

test.each([
  '{ partners(filters: { articles: { headline: { startsWith: "C" } } }) { documentId } }',
  '{ articles(filters: { agreements: { title: { startsWith: "C" } } }) { documentId } }',
  '{ articles(filters: { or: [{ agreements: { title: { eq: "x" } } }] }) { documentId } }',
  '{ articles(sort: "agreements.title") { documentId } }',
])('a question through a relation is refused: %s', async (query) => {
  const { errors } = await cms.ask(query);
  expect(errors).not.toEqual([]);
});

test.each([
  '{ mediaItems { consentReference } }',
  '{ mediaItems(filters: { consentReference: { startsWith: "C" } }) { documentId } }',
  '{ mediaItems(sort: "consentReference") { documentId } }',
])('what serves the staff only is neither told nor asked by: %s', async (query) => {
  const { status, errors } = await cms.ask(query);
  expect({ status, errors }).not.toEqual({ status: 200, errors: [] });
});

test('a partner does not tell whether it is listed', async () => {
  const { status } = await cms.ask('{ partners { listed } }');
  expect(status).toBe(400);
});

test.each([
  '/api/agreements?status=draft',
  '/api/articles?status=draft',
  '/api/articles?where[updatedBy][resetPasswordToken][$startsWith]=a',
])('there is no REST address %s', async (address) => {
  const response = await cms.http().get(address);
  expect([401, 403, 404]).toContain(response.status);
  expect(response.text).not.toContain(SECRET_WORD);
});

test('no origin but the admin’s own is allowed', async () => {
  const response = await cms.http().get('/admin/init').set('Origin', 'https://evil.example');
  expect(response.headers['access-control-allow-origin']).not.toBe('https://evil.example');
});

describe('a GraphQL document is bounded', () => {
  test('in depth', async () => {
    const deep = `{ agreements ${'{ articles { agreements '.repeat(6)}{ title }${' } }'.repeat(6)} }`;
    expect((await cms.ask(deep)).status).toBe(400);
  });

  test('in aliases', async () => {
    const many = Array.from({ length: 100 }, (_, n) => `a${n}: articles { headline }`).join(' ');
    expect((await cms.ask(`{ ${many} }`)).status).toBe(400);
  });

  test.each([
    ['in words', `{ articles { ${'headline '.repeat(2_000)} } }`],
    ['in fragments of themselves', '{ articles { ...A } } fragment A on Article { ...A }'],
    ['in brackets', `${'{ a '.repeat(5_000)}${'}'.repeat(5_000)}`],
  ])('%s, which is no failure of the server', async (_, query) => {
    expect((await cms.ask(query)).status).toBe(400);
  });

  test('in rows', async () => {
    const { data } = await cms.ask(
      '{ articles_connection(pagination: { limit: -1 }) { pageInfo { pageSize } } }',
    );
    const info = data?.articles_connection as { pageInfo: { pageSize: number } } | undefined;
    expect(info?.pageInfo.pageSize ?? 0).toBeLessThanOrEqual(100);
  });

  test('to reading', async () => {
    expect(
      (await cms.ask('mutation { deleteArticle(documentId: "x") { documentId } }')).status,
    ).toBe(400);
  });
});
