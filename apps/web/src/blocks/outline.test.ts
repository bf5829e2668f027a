import { outline } from './outline';

test.each([
  [[1, 3, 3, 1], 2, [2, 3, 3, 2]],
  [[4, 4], 2, [2, 2]],
  [[3, 2, 3], 2, [2, 2, 3]],
  [[1, 2, 3, 4], 5, [5, 6, 6, 6]],
  [[], 2, []],
] as const)('headings %j on a page that starts at h%i become %j', (authored, base, expected) => {
  expect(outline(authored, base)).toEqual(expected);
});

test('no heading is more than one level below the one before it', () => {
  const levels = outline([2, 6, 1, 5, 6, 3], 2);
  const jumps = levels.map((level, index) => level - (levels[index - 1] ?? 1));
  expect(Math.max(...jumps)).toBeLessThanOrEqual(1);
});
