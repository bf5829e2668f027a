import { arcLabels } from './arcLabels';

const rowsOf = (spots: { x: number; text: string }[]) =>
  arcLabels(spots, 430).map(({ row }) => row);

test('names that have room stand in one row', () => {
  expect(
    rowsOf([
      { x: 10, text: 'Rennes' },
      { x: 320, text: 'Québec 5 044 km' },
    ]),
  ).toEqual([0, 0]);
});

test('names of neighbours stand under each other', () => {
  const rows = rowsOf([
    { x: 200, text: 'Hanovre 870 km' },
    { x: 220, text: 'Leipzig 1 080 km' },
    { x: 230, text: 'Brno 1 330 km' },
  ]);
  expect(new Set(rows).size).toBe(3);
});

test('no name leaves the drawing, however near the edge its place is', () => {
  const [first, last] = arcLabels(
    [
      { x: 4, text: 'Rennes' },
      { x: 428, text: 'Wellington' },
    ],
    430,
  );
  expect(first?.x).toBeGreaterThanOrEqual(0);
  expect((last?.x ?? 430) + 'Wellington'.length * 8).toBeLessThanOrEqual(430);
});

test('a name longer than the drawing begins at its edge', () => {
  expect(arcLabels([{ x: 200, text: 'x'.repeat(90) }], 430)).toEqual([
    expect.objectContaining({ x: 0, row: 0 }),
  ]);
});
