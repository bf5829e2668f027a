import { RoundedPath } from './RoundedPath';

function draw(points: readonly [number, number][], step: number): string {
  const path = new RoundedPath(step);
  points.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  path.closePath();
  return path.toString();
}

test('each point is told from the one before, in whole numbers', () => {
  const square = draw(
    [
      [10, 10],
      [20.2, 10],
      [20, 19.8],
      [10, 20],
    ],
    1,
  );
  expect(square).toBe('M10 10l10 0 0 10-10 0z');
});

test('a point too near the last one is left out', () => {
  const triangle = draw(
    [
      [0, 0],
      [1, 1],
      [9, 0],
      [0, 9],
    ],
    3,
  );
  expect(triangle).toBe('M0 0l9 0-9 9z');
});

test('an island that shrinks to a point is not drawn', () => {
  const speck = draw(
    [
      [5, 5],
      [5.2, 5],
      [5, 5.2],
    ],
    2,
  );
  expect(speck).toBe('');
});
