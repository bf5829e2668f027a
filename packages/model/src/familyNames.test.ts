import { compareNames, comparePeople, sortedName } from './familyNames';

test.each([
  ['de Kersauson', 'Kersauson'],
  ['d’Ornano', 'Ornano'],
  ["d'Ornano", 'Ornano'],
  ['de La Fontaine', 'La Fontaine'],
  ['De Gasperi', 'De Gasperi'],
  ['Du Bellay', 'Du Bellay'],
  ['du Bellay', 'du Bellay'],
  ['von der Leyen', 'Leyen'],
  ['van den Berg', 'Berg'],
  ['Van Damme', 'Van Damme'],
  ['Dubois', 'Dubois'],
  ['denis', 'denis'],
  ['de', 'de'],
  ['', ''],
])('%s is sorted under %s', (name, key) => {
  expect(sortedName(name)).toBe(key);
});

test('people stand in the order of a French index', () => {
  const people = ['Zola', 'de Kersauson', 'Çelik', 'Écault', 'd’Ornano', 'Ebert', 'Łukasz', 'Lubin']
    .map((familyName) => ({ familyName }))
    .sort(comparePeople('fr'));
  expect(people.map(({ familyName }) => familyName)).toEqual([
    'Çelik',
    'Ebert',
    'Écault',
    'de Kersauson',
    'Lubin',
    'Łukasz',
    'd’Ornano',
    'Zola',
  ]);
});

test('of one family the given name decides', () => {
  const people = [
    { familyName: 'Roy', givenName: 'Zoé' },
    { familyName: 'Roy', givenName: 'Élise' },
    { familyName: 'Roy', givenName: null },
  ].sort(comparePeople('fr'));
  expect(people.map(({ givenName }) => givenName)).toEqual([null, 'Élise', 'Zoé']);
});

test('names with numbers stand by their size', () => {
  expect(['Rennes 2', 'Rennes 10', 'Rennes 1'].sort(compareNames('fr'))).toEqual([
    'Rennes 1',
    'Rennes 2',
    'Rennes 10',
  ]);
});

test('who has one name alone stands under it', () => {
  const people = [
    { familyName: 'Zola', givenName: 'Émile' },
    { familyName: null, givenName: 'Molière' },
    { familyName: '', givenName: 'Aya' },
  ].sort(comparePeople('fr'));
  expect(people.map(({ givenName }) => givenName)).toEqual(['Aya', 'Molière', 'Émile']);
});

test.each([
  [
    'fr',
    ['Żak', 'Zadkine', 'Ævar', 'Aubry', 'Œuvrard', 'Odin'],
    ['Ævar', 'Aubry', 'Odin', 'Œuvrard', 'Zadkine', 'Żak'],
  ],
  ['fr', ['Ñandú', 'Nadal', 'Nuñez', 'Ndiaye'], ['Nadal', 'Ñandú', 'Ndiaye', 'Nuñez']],
  [
    'fr',
    ['van den Berg', 'Bernard', 'von Arnim', 'Béranger'],
    ['von Arnim', 'Béranger', 'van den Berg', 'Bernard'],
  ],
  ['fr', ['cote', 'côté', 'coté', 'côte'], ['cote', 'coté', 'côte', 'côté']],
  ['fr', ['ÉCAULT', 'Ecault', 'écault', 'Edel'], ['Ecault', 'écault', 'ÉCAULT', 'Edel']],
  ['en', ['Żak', 'Öberg', 'Oneill', 'Olsen'], ['Öberg', 'Olsen', 'Oneill', 'Żak']],
  ['sv', ['Öberg', 'Zorn', 'Åberg', 'Olsen'], ['Olsen', 'Zorn', 'Åberg', 'Öberg']],
])('in %s %j stand in the order of that language', (locale, names, order) => {
  const people = names.map((familyName) => ({ familyName })).sort(comparePeople(locale));
  expect(people.map(({ familyName }) => familyName)).toEqual(order);
});
