import { figureDifference, figuresOf } from './figures';

test.each([
  ['1\u202F250,5 km en 2024', 'fr', ['1250.5', '2024']],
  ['1 250 km', 'fr', ['1250']],
  ['1,250.5 km in 2024', 'en', ['1250.5', '2024']],
  ['le 09 avril 2024, à 10 h 30', 'fr', ['9', '2024', '10', '30']],
  ['9 April 2024, at 10:30', 'en', ['9', '2024', '10', '30']],
  ['en 2024, 12 partenaires', 'fr', ['2024', '12']],
  ['les 3, 4 et 5 mai', 'fr', ['3', '4', '5']],
  ['1 250 000 pas', 'fr', ['1250000']],
  ['en 2024 250 élèves', 'fr', ['2024', '250']],
  ['aucun nombre', 'fr', []],
])('%s in %s', (text, locale, expected) => {
  expect(figuresOf(text, locale)).toEqual(expected);
});

test('tells what is missing and what was added, in any order', () => {
  const source = { text: 'En 1958, 60 élèves de 2 villes', locale: 'fr' };
  expect(figureDifference(source, { text: '60 pupils of 2 cities in 1958', locale: 'en' })).toEqual(
    { missing: [], added: [] },
  );
  expect(figureDifference(source, { text: '61 pupils in 1958', locale: 'en' })).toEqual({
    missing: ['60', '2'],
    added: ['61'],
  });
});

test('counts how often a number stands there', () => {
  const source = { text: '2 rives, 2 villes', locale: 'fr' };
  expect(figureDifference(source, { text: '2 shores', locale: 'en' }).missing).toEqual(['2']);
});
