import { isAcronymOf, likeness, nameKey } from './names';

test.each([
  ['La Ville de Québec', 'ville de Québec'],
  ['l’Université Laval', "L'Université Laval"],
  ['RENNES MÉTROPOLE', 'Rennes\u00a0Métropole'],
])('%s is %s', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['Valcombé', 'Valcombe'],
  ['Université de Laval', 'Université Laval'],
  ['Québec', 'Ville de Québec'],
])('%s isn’t exactly %s', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test('names are as alike as the words that they share', () => {
  expect(likeness('Université de Laval', 'Université Laval')).toBe(1);
  expect(likeness('Québec', 'Ville de Québec')).toBeCloseTo(2 / 3);
  expect(likeness('Québec', 'Rennes')).toBe(0);
  expect(likeness('', '')).toBe(0);
});

test('initials are those of the words that count', () => {
  expect(isAcronymOf('INRS', 'Institut national de la recherche scientifique')).toBe(true);
  expect(isAcronymOf('INRA', 'Institut national de la recherche scientifique')).toBe(false);
  expect(isAcronymOf('Inrs', 'Institut national de la recherche scientifique')).toBe(false);
});
