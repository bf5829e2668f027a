import { deriveSecret } from '@entente/secrets/derive';
import type { APIRequestContext } from '@playwright/test';
import { signIn } from './support/adminApi';
import { expect, test } from './support/test';

const SECRET_WORD = 'Zinzolin';

/** A draft that nobody outside may read a word of. */
test.beforeAll(async ({ playwright, entente }) => {
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  for (const [uid, word] of [
    ['api::agreement.agreement', { title: `${SECRET_WORD} agreement` }],
    ['api::article.article', { headline: `${SECRET_WORD} article` }],
  ] as const) {
    const made = await request.post(`/content-manager/collection-types/${uid}?locale=fr`, {
      headers,
      data: word,
    });
    expect(made.status(), await made.text()).toBe(201);
  }
  await request.dispose();
});

const queries = [
  '{ agreements(status: DRAFT) { title } }',
  '{ articles(status: DRAFT) { headline } }',
  '{ agreements(status: DRAFT, locale: "*") { title slug } }',
  '{ articles_connection(status: DRAFT) { nodes { headline } pageInfo { total } } }',
  '{ partners { agreements(filters: {}) { title } } }',
  '{ domains { name articles { headline } } }',
  `{ agreements(status: DRAFT, filters: { title: { contains: "${SECRET_WORD}" } }) { documentId } }`,
];
const restPaths = [
  '/api/agreements?status=draft',
  '/api/articles?status=draft&locale=fr',
  '/api/articles?publicationState=preview',
  '/api/agreements?status=draft&populate=*',
];

const readers = [
  { who: 'anonymous', headers: () => ({}) },
  {
    who: 'the read token',
    headers: (secret: string) => ({
      authorization: `Bearer ${deriveSecret(secret, 'site-read-token')}`,
    }),
  },
];

for (const { who, headers } of readers) {
  for (const query of queries) {
    test(`${who} learns nothing unpublished from ${query}`, async ({ request, entente }) => {
      const response = await request.post(`${entente.cmsUrl}/graphql`, {
        headers: headers(entente.secret),
        data: { query },
      });
      await expectNoLeak(response);
    });
  }

  for (const path of restPaths) {
    test(`${who} learns nothing unpublished from ${path}`, async ({ request, entente }) => {
      const url = entente.cmsUrl + path;
      await expectNoLeak(await request.get(url, { headers: headers(entente.secret) }));
    });
  }
}

test('anonymous is given no entry at all', async ({ request, entente }) => {
  const response = await request.post(`${entente.cmsUrl}/graphql`, {
    data: { query: '{ agreements { title } }' },
  });
  expect((await response.json()) as { data?: unknown }).not.toMatchObject({
    data: { agreements: [expect.anything()] },
  });
  expect((await request.get(`${entente.cmsUrl}/api/agreements`)).status()).toBeGreaterThanOrEqual(
    400,
  );
});

test('the read token does read what is published, so the answers above mean something', async ({
  request,
  entente,
}) => {
  const titles = await publishedTitles(request, entente);
  expect(titles.length).toBeGreaterThan(5);
});

test('no page of the site holds a word of the draft', async ({ request }) => {
  for (const path of [
    '/fr',
    '/fr/accords',
    '/fr/actualites',
    '/sitemap.xml',
    '/sitemaps/fr/1.xml',
  ]) {
    expect(await (await request.get(path)).text()).not.toMatch(new RegExp(SECRET_WORD, 'i'));
  }
  expect((await request.get(`/fr/accords/${SECRET_WORD.toLowerCase()}-a`)).status()).toBe(404);
});

async function expectNoLeak(response: Awaited<ReturnType<APIRequestContext['get']>>) {
  const text = await response.text();
  expect(text).not.toMatch(new RegExp(SECRET_WORD, 'i'));
  expect(response.status()).toBeLessThan(500);
}

async function publishedTitles(
  request: APIRequestContext,
  { cmsUrl, secret }: { cmsUrl: string; secret: string },
) {
  const response = await request.post(`${cmsUrl}/graphql`, {
    headers: { authorization: `Bearer ${deriveSecret(secret, 'site-read-token')}` },
    data: { query: '{ agreements(locale: "fr") { documentId title } }' },
  });
  const { data } = (await response.json()) as { data: { agreements: { title: string }[] } };
  return data.agreements.map(({ title }) => title);
}
