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

test('a name with no room under its place is written above it', () => {
  const [, second] = names(['Rochester', 100, 120], ['Québec', 128, 100]);
  expect(second?.name).toBe('Québec');
  expect(second?.y).toBeLessThan(100);
});

test('of names in a crowd, those that find no room are left out', () => {
  const crowd = Array.from({ length: 30 }, (_, index): [string, number, number] => [
    `Ville ${index}`,
    480 + (index % 6) * 14,
    100 + Math.floor(index / 6) * 14,
  ]);
  const written = names(...crowd);
  expect(written.length).toBeGreaterThan(0);
  expect(written.length).toBeLessThan(30);
});

test('a name at the edge of the drawing stays inside', () => {
  expect(names(['Rochester', 4, 100])[0]?.x).toBeGreaterThanOrEqual(36);
});
