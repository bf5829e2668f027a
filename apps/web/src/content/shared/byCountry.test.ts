import { byCountry } from './byCountry';

const cities = [
  { city: 'Exeter', country: 'UK' },
  { city: 'Brno', country: 'CZ' },
  { city: 'Cork', country: 'GB' },
  { city: 'Nulle part', country: null },
  { city: 'Belgrade', country: 'YU' },
];

test.each([
  ['fr', ['–', 'Royaume-Uni', 'Tchéquie', 'YU']],
  ['en', ['–', 'Czechia', 'United Kingdom', 'YU']],
])('in %s each country is there once, by its name', (locale, names) => {
  const countries = byCountry(cities, ({ country }) => country, locale);
  expect(countries.map(({ name }) => name)).toEqual(names);
  const british = countries.find(({ group }) => group.length === 2);
  expect(british?.group.map(({ city }) => city)).toEqual(['Exeter', 'Cork']);
});
