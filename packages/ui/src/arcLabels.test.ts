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

test('names of neighbours stand beside and under each other', () => {
  const rows = rowsOf([
    { x: 200, text: 'Hanovre 870 km' },
    { x: 220, text: 'Leipzig 1 080 km' },
    { x: 230, text: 'Brno 1 330 km' },
  ]);
  expect(new Set(rows).size).toBe(2);
});

test('no line to a name further down leads through one above it', () => {
  const spots = [
    { x: 10, text: 'Rennes' },
    { x: 211, text: 'Hanovre 938 km' },
    { x: 238, text: 'Poznań 1 401 km' },
  ];
  const labels = arcLabels(spots, 430);
  for (const [index, { row }] of labels.entries())
    for (const [above, label] of labels.entries()) {
      const right = label.x + (spots[above]?.text.length ?? 0) * 8.6;
      const line = spots[index]?.x ?? 0;
      const crossed = label.row < row && line > label.x && line < right;
      expect({ index, above, crossed }).toEqual({ index, above, crossed: false });
    }
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
