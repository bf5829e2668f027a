import en from './en.json';
import fr from './fr.json';
import { fill } from './fill';

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [path + key] : keysOf(inner as object, `${path}${key}.`),
  );

test('both languages say the same things', () => {
  expect(keysOf(en)).toEqual(keysOf(fr));
});

test('a message keeps the places that have no value', () => {
  expect(fill('{a} et {b}', { a: 'un' })).toBe('un et {b}');
});
