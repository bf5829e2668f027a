import { parse } from 'graphql';
import type { TypedDocumentNode } from '@apollo/client/core';
import { deriveSecret } from '@entente/secrets/derive';
import { sendJson, startStubCms, type Answer, type StubCms } from '@entente/testkit/site/stubCms';
import { queryCms } from './cms.server';
import { recordReads } from './readContext.server';

const secret = 'the root secret of a test, long enough';
const query = parse(
  'query Articles($locale: String!) { articles(locale: $locale) { documentId locale } }',
) as TypedDocumentNode<{ articles: { documentId: string }[] }, { locale: string }>;
const ask = () => queryCms(query, { locale: 'fr' });
const article = { __typename: 'Article', documentId: 'a1', locale: 'fr' };

let cms: StubCms;

beforeAll(async () => {
  cms = await startStubCms(() => undefined);
  process.env.ENTENTE_SECRET = secret;
  process.env.ENTENTE_CMS_URL = cms.origin;
  process.env.ENTENTE_SITE_URL = 'http://localhost:3000';
  process.env.ENTENTE_DATA_DIR = '/nowhere';
});
afterAll(() => cms.stop());
beforeEach(() => {
  cms.asked.length = 0;
});

describe('a question to the CMS', () => {
  test('carries the derived read token and gives the whole answer', async () => {
    cms.answer = (_, response) => sendJson(response, { data: { articles: [article] } });
    expect(await ask()).toEqual({ articles: [article] });
    expect(cms.asked[0]?.authorization).toBe(`Bearer ${deriveSecret(secret, 'site-read-token')}`);
    expect(cms.asked[0]?.variables).toEqual({ locale: 'fr' });
  });

  test('asks for type names, and records what the answer shows', async () => {
    cms.answer = (_, response) => sendJson(response, { data: { articles: [article] } });
    const { reads } = await recordReads(1_000, ask);
    expect(cms.asked[0]?.query).toContain('__typename');
    expect(reads).toMatchObject({ documents: ['article:a1'], lists: ['article'] });
  });

  test('is never answered from memory', async () => {
    cms.answer = (_, response) => sendJson(response, { data: { articles: [article] } });
    await ask();
    cms.answer = (_, response) => sendJson(response, { data: { articles: [] } });
    expect(await ask()).toEqual({ articles: [] });
  });

  test('is answered with the default language’s settings where a language has none', async () => {
    const settings = { __typename: 'Site', documentId: 's1', locale: 'fr' };
    const data = { site: null, defaultSite: settings };
    cms.answer = (_, response) => sendJson(response, { data });
    const siteQuery = parse(
      'query Home($locale: I18NLocaleCode!) { site(locale: $locale) { documentId locale } }',
    ) as TypedDocumentNode<{ site: { locale: string } | null }, { locale: string }>;
    const { result, reads } = await recordReads(1_000, () => queryCms(siteQuery, { locale: 'en' }));
    expect(result).toEqual({ site: settings });
    expect(reads.documents).toEqual(['site:s1']);
    expect(cms.asked[0]?.variables).toEqual({ locale: 'en', defaultLocale: 'fr' });
    await queryCms(siteQuery, { locale: 'fr' });
    expect(cms.asked[1]?.query).not.toContain('defaultSite');
  });

  test('may be answered that there is none', async () => {
    cms.answer = (_, response) => sendJson(response, { data: { articles: [] } });
    expect(await ask()).toEqual({ articles: [] });
  });
});

const unavailable: [string, Answer][] = [
  ['answers 503', (_, response) => sendJson(response, { error: 'busy' }, 503)],
  ['answers 404, as it does while it boots', (_, response) => sendJson(response, {}, 404)],
  ['answers 500 with GraphQL data', (_, response) => sendJson(response, { data: {} }, 500)],
  [
    'is hidden behind a web page',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Maintenance</title>');
    },
  ],
  ['hangs up', (_, response) => response.destroy()],
  [
    'hangs up in the middle of its answer',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"data":{"articles":[');
      setTimeout(() => response.destroy(), 20);
    },
  ],
  [
    'sends the visitor elsewhere',
    (_, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:9/graphql' });
      response.end();
    },
  ],
];

const broken: [string, Answer][] = [
  [
    'answers errors',
    (_, response) => sendJson(response, { errors: [{ message: 'no such column' }], data: null }),
  ],
  [
    'answers errors beside a part of the data',
    (_, response) =>
      sendJson(response, { errors: [{ message: 'half' }], data: { articles: [article] } }),
  ],
  ['answers data null', (_, response) => sendJson(response, { data: null })],
  ['answers nothing that was asked', (_, response) => sendJson(response, { data: {} })],
  [
    'answers a list that is null',
    (_, response) => sendJson(response, { data: { articles: null } }),
  ],
  ['answers neither data nor errors', (_, response) => sendJson(response, { ok: true })],
  [
    'answers in another language',
    (_, response) => sendJson(response, { data: { articles: [{ ...article, locale: 'en' }] } }),
  ],
  [
    'answers half a JSON text',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"data":{"articles":[{"documentId":"a1"');
    },
  ],
  ['does not understand the question', (_, response) => sendJson(response, { error: 'bad' }, 400)],
];

describe('a CMS that', () => {
  test.each(unavailable)('%s is unavailable', async (_, answer) => {
    cms.answer = answer;
    await expect(ask()).rejects.toMatchObject({ name: 'CmsUnavailableError' });
  });

  test.each(broken)('%s breaks the contract', async (_, answer) => {
    cms.answer = answer;
    await expect(ask()).rejects.toMatchObject({ name: 'CmsContractError' });
  });

  test('does not answer in time is unavailable, and waited for no longer than that', async () => {
    cms.answer = () => undefined;
    const startedAt = performance.now();
    const asking = recordReads(150, ask);
    await expect(asking).rejects.toMatchObject({ name: 'CmsUnavailableError' });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  test.each([401, 403])('refuses the token with %i has another secret', async (status) => {
    cms.answer = (_, response) => sendJson(response, { error: 'no' }, status);
    await expect(ask()).rejects.toMatchObject({ name: 'ConfigError' });
  });

  test('forbids the question in GraphQL has another secret', async () => {
    const errors = [{ message: 'Forbidden access', extensions: { code: 'FORBIDDEN' } }];
    cms.answer = (_, response) => sendJson(response, { errors, data: null });
    await expect(ask()).rejects.toMatchObject({ name: 'ConfigError' });
  });

  test('fails is not quoted in the message', async () => {
    cms.answer = (_, response) => sendJson(response, { errors: [{ message: 'SECRET DRAFT' }] });
    await expect(ask()).rejects.toThrow(/^(?!.*SECRET DRAFT)/);
  });
});
