import fc from 'fast-check';
import { decodeRequest, encodeRequest } from '@entente/protocol/call';
import { cmsCalls } from '@entente/protocol/calls';
import { facetNames } from '@entente/protocol/facets';
import { readSearch, searchRequest, writeSearch } from './searchParams';

const read = (query: string) => readSearch(new URLSearchParams(query));

test('a question, its facets and its page', () => {
  expect(read('q=jumelage+Cork&type=agreement&year=1982&page=2')).toEqual({
    q: 'jumelage Cork',
    isRepeated: false,
    isShortened: false,
    facets: { type: 'agreement', year: '1982' },
    unknown: [],
    page: 2,
  });
});

const anyName = fc.oneof(fc.constantFrom('q', 'page', ...facetNames), fc.string());

test.each([
  ['NUL', 'q=Rennes%00Qu%C3%A9bec', 'Rennes Québec'],
  ['half a character', 'q=%ED%A0%80Rennes%ff', 'Rennes'],
  ['writing turned around', 'q=%E2%80%AERennes', 'Rennes'],
  ['lines', 'q=Rennes%0D%0A%09Brno', 'Rennes Brno'],
  ['quotes and operators', 'q=%22a%22+OR+b*', '"a" OR b*'],
])('%s is taken out, the rest stays', (_, query, q) => {
  expect(read(query).q).toBe(q);
});

test('a long question is shortened, and that is known', () => {
  const long = read(`q=${'x'.repeat(10_000)}`);
  expect([long.q.length, long.isShortened]).toEqual([200, true]);
  expect(read(`q=${'x'.repeat(200)}`).isShortened).toBe(false);
});

test('what is asked twice, or is no facet, is left out and named', () => {
  const asked = read('q=a&q=b&type=article&type=agreement&couleur=rouge&utm_source=x');
  expect(asked).toMatchObject({ q: 'a', isRepeated: true, facets: {} });
  expect(asked.unknown).toEqual(['type', 'couleur']);
  expect(read(`q=a&${'type=article&'.repeat(1_000)}`).unknown).toEqual(['type']);
});

test('names from outside are few and short', () => {
  const names = Array.from({ length: 500 }, (_, n) => `${'n'.repeat(90)}${n}=1`).join('&');
  const { unknown } = read(names);
  expect(unknown.every((name) => name.length <= 20)).toBe(true);
  expect(unknown.length).toBeLessThanOrEqual(3);
});

test.each(['0', '-1', 'x', '1.5', '1e9', '', ' 2'])('page %s is the first', (page) => {
  expect(read(`q=a&page=${page}`).page).toBe(1);
});

test('a page that no search has is asked for, so that the answer can say so', () => {
  expect(read('q=a&page=11').page).toBe(11);
  expect(read(`q=a&page=${'9'.repeat(50)}`).page).toBe(999_999_999);
});

test('whatever an address asks for, the CMS can be asked', () => {
  fc.assert(
    fc.property(fc.dictionary(anyName, fc.string({ unit: 'binary' })), (values) => {
      const request = searchRequest(readSearch(new URLSearchParams(values)), 'fr');
      const message = encodeRequest(cmsCalls.search, request);
      expect(decodeRequest(cmsCalls.search, message)).toEqual({ success: true, data: request });
    }),
  );
});

test('an address is written with what is asked for and nothing else', () => {
  expect(writeSearch('été & co', { year: '2024', type: 'article' })).toBe(
    'q=%C3%A9t%C3%A9+%26+co&type=article&year=2024',
  );
  expect(writeSearch('a', {}, 3)).toBe('q=a&page=3');
});
