import { defaultOptions, optionsQuery, readOptions, type Known, type Named } from './embedOptions';

const named: Record<string, Named> = {
  'ville-de-quebec': { slug: 'ville-de-quebec' },
  quebec: { slug: 'ville-de-quebec' },
  retiree: { missing: 'withdrawn' },
};
const known: Known = {
  domain: (slug) => (slug === 'culture' ? { slug } : { missing: 'unknown' }),
  partner: (slug) => named[slug] ?? { missing: 'unknown' },
  key: (key) => key === 'vq',
};
const read = (query: Record<string, string | string[]>, view = 'news' as const) =>
  readOptions(query, view, known);

test('options are taken from the query of an address', () => {
  const query = {
    theme: 'dark',
    scheme: 'light',
    limit: '3',
    level: '4',
    target: 'top',
    domain: 'culture',
    partner: 'ville-de-quebec',
    key: 'vq',
    resize: '1',
  };
  const { options, ignored } = read(query);
  expect(ignored).toEqual([]);
  expect(options).toEqual({ ...query, limit: 3, level: 4, resize: true });
  expect(optionsQuery(options)).toBe(
    '?theme=dark&scheme=light&limit=3&level=4&target=top&domain=culture&partner=ville-de-quebec&key=vq&resize=1',
  );
});

test.each([
  ['theme', 'pink'],
  ['scheme', 'auto'],
  ['limit', '0'],
  ['limit', '21'],
  ['limit', '1e1'],
  ['limit', 'NaN'],
  ['level', '7'],
  ['target', '_self'],
  ['domain', ''],
  ['partner', ''],
  ['key', 'somebody'],
  ['resize', 'yes'],
  ['theme', ['dark', 'light']],
])('%s=%s is left out and named', (name, value) => {
  expect(read({ [name]: value })).toEqual({
    options: defaultOptions,
    ignored: [name],
    missing: null,
  });
});

test('a filter takes the present name of what it names by a former one', () => {
  expect(read({ partner: 'quebec' })).toEqual(read({ partner: 'ville-de-quebec' }));
});

test.each([
  ['domain', '../../etc', 'unknown'],
  ['domain', ['culture', 'culture'], 'unknown'],
  ['partner', '<script>', 'unknown'],
  ['partner', 'retiree', 'withdrawn'],
] as const)('%s=%s is missed, not left out', (name, value, missing) => {
  const query = { [name]: typeof value === 'string' ? value : [...value] };
  expect(read(query)).toEqual({ options: defaultOptions, ignored: [], missing });
});

test('a filter that a list can’t take is ignored, and missed where it names nothing', () => {
  const of = (domain: string) => readOptions({ domain }, 'delegations', known);
  expect(of('culture')).toEqual({ options: defaultOptions, ignored: ['domain'], missing: null });
  expect(of('rien').missing).toBe('unknown');
});

test('names that nobody knows are one answer, however many they are', () => {
  expect(read({ utm_source: 'x', __proto__x: 'y', constructor: 'z' }).ignored).toEqual(['unknown']);
});

test('an option that a view has no use for is named, and makes no other page of it', () => {
  expect(readOptions({ limit: '3', domain: 'culture' }, 'agreement-card', known)).toEqual({
    options: defaultOptions,
    ignored: ['domain', 'limit'],
    missing: null,
  });
});

test('nothing said is nothing in the address', () => {
  expect(optionsQuery(defaultOptions)).toBe('');
});
