const nested = (depth, make) => {
  let value = 'x';
  for (let level = 0; level < depth; level += 1) value = make(value);
  return value;
};

/** What nobody writes, where a text, a number or an entry is awaited; as JSON holds it. */
export const ODD_VALUES = {
  nothing: null,
  yes: true,
  'a list of nothing': [],
  'an object of nothing': {},
  'a large number': 1e308,
  'more than a number holds': '9'.repeat(400),
  'less than nothing': -1,
  'a part': 1.5,
  'one too many for a number': 9007199254740993,
  'no number': 'NaN',
  'a byte of nothing': 'a\u0000b',
  'half a surrogate': '\ud83c',
  'the other half': 'a\udf89b',
  'a ligature of eighteen letters': '\ufdfa'.repeat(40),
  'a direction mark': '\u202e\u2066a',
  'marks on marks': `a${'\u0301'.repeat(300)}`,
  'an operator': { $gt: '' },
  'another operator': { $contains: { $not: 'a' } },
  'a prototype': JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}'),
  'lists in lists': nested(40, (value) => [value]),
  'objects in objects': nested(40, (value) => ({ children: [value] })),
  'deeper than anything': nested(2_000, (value) => [value]),
  'many texts': Array.from({ length: 3_000 }, () => 'a'),
  'a date that is none': '2026-02-30T25:61:00Z',
  'year ten thousand': '+010000-01-01',
  'a query': "' or 1=1; drop table articles; --",
  'a wildcard': '%_%*?[a-z]',
  'a long text': 'a'.repeat(49_000),
};

/** Fields of an article, one of each kind. */
export const ARTICLE_FIELDS = [
  'headline',
  'slug',
  'lead',
  'kind',
  'date',
  'body',
  'cover',
  'domains',
  'pressContacts',
  'seo',
  'sourceUrl',
  'embargoUntil',
];

/** Where the CMS takes something, and the keys of what it takes. */
export const DOORS = {
  'POST /admin/login': ['email', 'password'],
  'POST /admin/forgot-password': ['email'],
  'POST /admin/entente/sign-in/code': ['ticket', 'code'],
  'POST /admin/entente/second-factor/confirm': ['code'],
  'POST /admin/entente/typed-drafts': ['uid', 'documentId', 'values'],
  'POST /admin/entente/reviews': ['uid', 'documentId', 'locales', 'note'],
  'POST /admin/entente/schedules': ['uid', 'documentId', 'local', 'zone', 'action'],
  'POST /admin/entente/schedules/moment': ['local', 'zone'],
  'POST /admin/entente/publication': ['uid', 'documentId', 'locales'],
  'POST /admin/entente/press-links': ['uid', 'documentId', 'days', 'name'],
  'POST /admin/entente/translations/confirm': ['uid', 'documentId', 'locale'],
  'GET /admin/entente/audit': ['page', 'from', 'to', 'action', 'person'],
  'GET /admin/entente/calendar': ['from', 'to', 'locale'],
  'GET /admin/entente/report': ['year'],
  'GET /admin/entente/versions': ['uid', 'documentId', 'locale'],
};

/** Where the site is asked, and by what. */
export const QUESTIONS = {
  '/fr/recherche': ['q', 'type', 'domain', 'partner', 'year', 'page'],
  '/fr/recherche.json': ['q'],
  '/fr/accords/comparer': ['a', 'agreements'],
  '/oembed': ['url', 'maxwidth', 'format'],
  '/embed/fr/news': ['limit', 'key', 'theme', 'level'],
};
