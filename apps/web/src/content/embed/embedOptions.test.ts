import { defaultOptions, optionsQuery, readOptions, type Known } from './embedOptions';

const known: Known = {
  domain: (slug) => slug === 'culture',
  partner: (slug) => slug === 'ville-de-quebec',
  key: (key) => key === 'vq',
};
const read = (query: Record<string, string | string[]>, view = 'news' as const) =>
  readOptions(query, view, known);

test('options are taken from the query of an address', () => {
  const query = {
    theme: 'dark',
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
    '?theme=dark&limit=3&level=4&target=top&domain=culture&partner=ville-de-quebec&key=vq&resize=1',
  );
});

test.each([
  ['theme', 'pink'],
  ['limit', '0'],
  ['limit', '21'],
  ['limit', '1e1'],
  ['limit', 'NaN'],
  ['level', '7'],
  ['target', '_self'],
  ['domain', '../../etc'],
  ['partner', '<script>'],
  ['key', 'somebody'],
  ['resize', 'yes'],
  ['theme', ['dark', 'light']],
])('%s=%s is left out and named', (name, value) => {
  expect(read({ [name]: value })).toEqual({ options: defaultOptions, ignored: [name] });
});

test('names that nobody knows are one answer, however many they are', () => {
  expect(read({ utm_source: 'x', __proto__x: 'y', constructor: 'z' }).ignored).toEqual(['unknown']);
});

test('an option that a view has no use for is named, and makes no other page of it', () => {
  expect(readOptions({ limit: '3', domain: 'culture' }, 'agreement-card', known)).toEqual({
    options: defaultOptions,
    ignored: ['domain', 'limit'],
  });
});

test('nothing said is nothing in the address', () => {
  expect(optionsQuery(defaultOptions)).toBe('');
});
