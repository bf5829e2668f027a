import { deriveSecret } from '@entente/secrets/derive';
import { ask, multipart } from '../ask.mjs';
import { leak } from '../verdicts.mjs';

const nested = (depth) =>
  `{ articles ${'{ agreements { articles '.repeat(depth / 2)}{ headline }${' } }'.repeat(depth / 2)} }`;
const aliases = (count, field = 'articles { documentId }') =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ')} }`;
const directives = (count) => `{ articles { headline ${'@include(if: true) '.repeat(count)} } }`;
const fragments = (count) =>
  `{ articles { ...F0 } } ${Array.from({ length: count }, (_, n) => `fragment F${n} on Article { headline ...F${n + 1} }`).join(' ')} fragment F${count} on Article { lead }`;
const listOf = (pagination) => `{ articles(pagination: { ${pagination} }) { documentId } }`;

/** Documents that cost a server much, or tell what it is made of. */
const COSTLY = {
  ...Object.fromEntries([10, 12, 20, 60, 200].map((n) => [`${n} levels deep`, nested(n)])),
  ...Object.fromEntries([16, 50, 200, 1000].map((n) => [`${n} aliases`, aliases(n)])),
  '5000 aliases of __typename': aliases(5000, '__typename'),
  ...Object.fromEntries([51, 100, 1000].map((n) => [`${n} directives`, directives(n)])),
  '400 fragments': fragments(400),
  'a fragment of itself': '{ articles { ...A } } fragment A on Article { ...A }',
  'two fragments of each other':
    '{ articles { ...A } } fragment A on Article { ...B } fragment B on Article { ...A }',
  '10,000 words': `{ articles { ${'headline '.repeat(10_000)} } }`,
  '200 operations': Array.from(
    { length: 200 },
    (_, n) => `query Q${n} { articles { headline } }`,
  ).join(' '),
  '5,000 brackets': `${'{ a '.repeat(5000)}${'}'.repeat(5000)}`,
  'a list in a list, 5,000 deep': `{ articles(sort: ${'['.repeat(5000)}${']'.repeat(5000)}) { headline } }`,
  'wide and deep': `{ agreements { articles { agreements { articles { agreements { articles { agreements { headline title } } } } } } } }`,
  'a long name': `{ ${'a'.repeat(200_000)} }`,
};

/** Of its schema, by every way that asks for it. */
const SCHEMA = {
  __schema: '{ __schema { types { name } } }',
  __type: '{ __type(name: "Article") { fields { name } } }',
  queryType: '{ __schema { queryType { fields { name } } } }',
  'an alias': '{ s: __schema { types { name } } }',
  'a fragment': '{ ...F } fragment F on Query { __schema { types { name } } }',
  'an inline fragment': '{ ... on Query { __schema { directives { name } } } }',
  'beside a question': '{ articles { headline } __schema { types { name } } }',
  'a directive': '{ __schema @include(if: true) { types { name } } }',
  'a comment before it': '#x\n{ __schema\n#y\n{ types { name } } }',
  'a variable': 'query Q($a: Boolean = true) { __schema @include(if: $a) { types { name } } }',
};

/** What would change something. */
const MUTATIONS = [
  'createArticle(data: { headline: "x" }) { documentId }',
  'updateArticle(documentId: "x", data: { headline: "x" }) { documentId }',
  'deleteArticle(documentId: "x") { documentId }',
  'createPartner(data: { name: "x" }) { documentId }',
  'deletePartner(documentId: "x") { documentId }',
  'updateSite(data: { name: "x" }) { documentId }',
  'deleteSite { documentId }',
  'createUploadFile(data: {}) { documentId }',
  'updateUploadFile(id: 1, info: { name: "x" }) { documentId }',
  'deleteUploadFile(id: 1) { documentId }',
  'login(input: { identifier: "a", password: "b" }) { jwt }',
  'register(input: { username: "a", email: "a@b.example", password: "b" }) { jwt }',
  'forgotPassword(email: "admin@entente.example") { ok }',
  'resetPassword(password: "a", passwordConfirmation: "a", code: "b") { jwt }',
  'changePassword(currentPassword: "a", password: "b", passwordConfirmation: "b") { jwt }',
  'emailConfirmation(confirmation: "a") { jwt }',
  'createUsersPermissionsUser(data: { username: "a" }) { data { username } }',
  'updateUsersPermissionsRole(id: "1", data: {}) { ok }',
];

/** What is not public, asked by whoever reads what is. */
const UNPUBLISHED = [
  '{ articles(status: DRAFT) { headline lead } }',
  '{ articles(status: DRAFT, locale: "*") { headline lead } }',
  '{ articles(status: DRAFT, locale: "fr", pagination: { limit: 100 }) { headline lead } }',
  '{ articles(hasPublishedVersion: false) { headline lead } }',
  '{ articles(publicationFilter: NEVER_PUBLISHED) { headline lead } }',
  '{ articles(publicationState: PREVIEW) { headline lead } }',
  '{ articles_connection(status: DRAFT) { nodes { headline } pageInfo { total } } }',
  '{ articles(locale: "fr") { localizations { headline lead } } }',
  '{ articles(locale: "fr") { headline createdBy { email } } }',
  '{ articles(locale: "fr") { headline updatedBy { email } } }',
  '{ partners(locale: "fr", pagination: { limit: 100 }) { name } }',
  '{ partners(filters: { listed: { eq: false } }) { name } }',
  '{ partners(filters: { name: { startsWith: "Chuch" } }) { name } }',
  '{ articles(filters: { headline: { contains: "Chuchotement" } }) { headline } }',
  '{ articles(filters: { or: [{ lead: { contains: "Chuch" } }] }) { lead } }',
  '{ articles(filters: { not: { headline: { eq: "x" } } }, status: DRAFT) { lead } }',
  '{ articles(filters: { publishedAt: { null: true } }) { headline lead } }',
  '{ articles(filters: { createdBy: { email: { startsWith: "a" } } }) { headline } }',
  '{ articles(filters: { updatedBy: { password: { startsWith: "$2" } } }) { headline } }',
  '{ articles(sort: "updatedBy.password") { headline } }',
  '{ articles(sort: ["createdBy.email:asc"]) { headline } }',
  '{ uploadFiles { url name } }',
  '{ uploadFiles(filters: { name: { startsWith: "a" } }) { url } }',
  '{ usersPermissionsUsers { email } }',
  '{ me { email } }',
  '{ i18NLocales { code } }',
  '{ milestones(status: DRAFT) { title } }',
  '{ statements(status: DRAFT) { text } }',
  '{ delegations(status: DRAFT) { title purpose } }',
  '{ agreements(status: DRAFT) { title summary } }',
  '{ pages(status: DRAFT) { title } }',
  `{ articles(filters: { headline: { eq: "${'x'.repeat(1_000_000)}" } }) { headline } }`,
  '{ mediaItems { consentReference } }',
];

const PAGINATIONS = [
  'limit: -1',
  'limit: 0',
  'limit: 101',
  'limit: 100000',
  'pageSize: -1',
  'pageSize: 100000',
  'page: 0',
  'page: -5',
  'page: 2147483648',
  'start: -1',
  'start: 2147483647',
  'page: 1, limit: 5',
];

const BODIES = {
  'a batch of two': [
    'application/json',
    JSON.stringify(Array(2).fill({ query: '{ articles { headline } }' })),
  ],
  'a batch of a thousand': [
    'application/json',
    JSON.stringify(Array(1000).fill({ query: '{ __typename }' })),
  ],
  nothing: ['application/json', ''],
  null: ['application/json', 'null'],
  'a number': ['application/json', '42'],
  'half of it': ['application/json', '{"query": "{ articles'],
  'text, which a form on another site can send': [
    'text/plain',
    JSON.stringify({ query: '{ articles { headline } }' }),
  ],
  'a form': [
    'application/x-www-form-urlencoded',
    'query=%7B%20articles%20%7B%20headline%20%7D%20%7D',
  ],
  'a query that is an object': ['application/json', '{"query": {"a": 1}}'],
  'variables that are a text': [
    'application/json',
    '{"query": "{ __typename }", "variables": "x"}',
  ],
  'a prototype': [
    'application/json',
    '{"query":"{ __typename }","__proto__":{"isAdmin":true},"variables":{"__proto__":{"x":1}}}',
  ],
  'a persisted query that nobody sent': [
    'application/json',
    JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
  ],
  'a persisted query under another’s hash': [
    'application/json',
    JSON.stringify({
      query: '{ articles { headline } }',
      extensions: { persistedQuery: { version: 1, sha256Hash: 'b'.repeat(64) } },
    }),
  ],
  'three megabytes': [
    'application/json',
    JSON.stringify({ query: `{ articles { headline } } #${'x'.repeat(3_000_000)}` }),
  ],
  'JSON 20,000 deep': [
    'application/json',
    `{"query":"{ __typename }","variables":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  ],
};

/** Whoever is let in at all gets no data for such a question, or none of what is not public. */
const tellsNothing = (answer) => {
  const problem = leak(answer);
  if (problem) return problem;
  return answer.text.length > 200_000 ? `answers ${answer.text.length} bytes` : null;
};
const givesNoData = (answer) => {
  const problem = leak(answer);
  if (problem) return problem;
  const data = JSON.parse(answer.text || '{}')?.data;
  const given = Object.values(data ?? {}).filter((one) => one !== null);
  return given.length > 0 ? `gives ${JSON.stringify(given).slice(0, 100)}` : null;
};

/** The one door of the CMS that reads entries, asked by nobody and with the site's own token. */
export const graphql = {
  name: 'graphql',
  width: 2,
  cases: ({ cms, secret }) => {
    const readers = [
      ['nobody', {}],
      ['a guessed token', { authorization: `Bearer ${'a'.repeat(43)}` }],
      ['the site', { authorization: `Bearer ${deriveSecret(secret, 'site-read-token')}` }],
    ];
    const post = (headers, type, body) =>
      ask(cms, '/graphql', { method: 'POST', headers: { 'content-type': type, ...headers }, body });
    const query = (headers, text) =>
      post(headers, 'application/json', JSON.stringify({ query: text }));
    const asked = (kind, documents, verdict) =>
      readers.flatMap(([who, headers]) =>
        Object.entries(documents).map(([name, text]) => ({
          name: `${kind} ${name.slice(0, 120)} by ${who}`,
          attack: async () => verdict(await query(headers, text)),
        })),
      );
    const named = (texts) => Object.fromEntries(texts.map((text) => [text, text]));
    const previewer = { authorization: `Bearer ${deriveSecret(secret, 'site-preview-token')}` };
    const mutations = named(MUTATIONS.map((text) => `mutation { ${text} }`));
    return [
      ...asked('costly:', COSTLY, givesNoData),
      ...asked('the schema by', SCHEMA, givesNoData),
      ...asked('', mutations, givesNoData),
      ...Object.entries(mutations).map(([name, text]) => ({
        name: `${name} by a preview`,
        attack: async () => givesNoData(await query(previewer, text)),
      })),
      ...asked('unpublished:', named(UNPUBLISHED), tellsNothing),
      ...asked('rows:', named(PAGINATIONS.map(listOf)), (answer) => {
        const rows = JSON.parse(answer.text || '{}')?.data?.articles ?? [];
        return tellsNothing(answer) ?? (rows.length > 100 ? `gives ${rows.length} rows` : null);
      }),
      ...readers.flatMap(([who, headers]) =>
        Object.entries(BODIES).map(([name, [type, body]]) => ({
          name: `a body of ${name} by ${who}`,
          attack: async () => tellsNothing(await post(headers, type, body)),
        })),
      ),
      ...readers.flatMap(([who, headers]) =>
        [
          '{ articles { headline } }',
          'mutation { deleteArticle(documentId: "x") { documentId } }',
        ].map((text) => ({
          name: `by an address, ${text} by ${who}`,
          // What a picture on another page could ask, with what a browser adds by itself.
          attack: async () =>
            givesNoData(await ask(cms, `/graphql?query=${encodeURIComponent(text)}`, { headers })),
        })),
      ),
      ...readers.map(([who, headers]) => ({
        name: `a form with files by ${who}`,
        attack: async () => {
          const form = multipart(
            { operations: '{"query":"{ articles { headline } }"}', map: '{}' },
            [],
          );
          const answer = await ask(cms, '/graphql', {
            method: 'POST',
            headers: { ...form.headers, ...headers },
            body: form.body,
          });
          return givesNoData(answer);
        },
      })),
    ];
  },
};
