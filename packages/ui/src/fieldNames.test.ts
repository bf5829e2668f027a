import { fieldNames } from './fieldNames';

const names = (...spots: [name: string, x: number, y: number][]) =>
  fieldNames(
    spots.map(([name, x, y]) => ({ name, x, y })),
    1000,
  );

test('places far from each other all have their names, under their dots', () => {
  const written = names(['Québec', 100, 100], ['Sendai', 900, 90]);
  expect(written.map(({ name }) => name)).toEqual(['Québec', 'Sendai']);
  expect(written[0]).toMatchObject({ x: 100 });
  expect(written[0]?.y).toBeGreaterThan(110);
});

test('of two names that would touch, the first is written', () => {
  expect(names(['Louvain', 500, 100], ['Erlangen', 520, 104]).map(({ name }) => name)).toEqual([
    'Louvain',
  ]);
});

test('a name is not written over another place', () => {
  expect(names(['Cork', 500, 100], ['', 505, 118])).toEqual([]);
});

test('a name at the edge of the drawing stays inside', () => {
  expect(names(['Rochester', 4, 100])[0]?.x).toBeGreaterThanOrEqual(36);
});
