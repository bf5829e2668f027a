import { format, formatNumber, plural } from './format';

const years = { one: '{count} an', other: '{count} ans' };

test('each gap of a message is filled, as often as it occurs', () => {
  expect(format('{a}, {b}, {a}', { a: 'un', b: 2 })).toBe('un, 2, un');
});

test('a gap without a value is an error, not a hole in a sentence', () => {
  expect(() => format('Page {page}', {})).toThrow('{page}');
});

test('French says zero in the singular and English in the plural', () => {
  expect(plural('fr', years, 0)).toBe('0 an');
  expect(plural('en', { one: '{count} year', other: '{count} years' }, 0)).toBe('0 years');
});

test('a language without the special form uses the general one', () => {
  expect(plural('fr', { other: '{count} mois' }, 1)).toBe('1 mois');
});

test('thousands are grouped as the language groups them', () => {
  expect(formatNumber('fr', 5093)).toBe('5\u202F093');
  expect(formatNumber('en', 5093)).toBe('5,093');
});
