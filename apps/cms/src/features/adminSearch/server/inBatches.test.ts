import { inBatches } from './inBatches';

test('a database is never asked about more than it takes, and all is known in the end', async () => {
  const keys = Array.from({ length: 33_001 }, (_, number) => `d${number}`);
  const sizes: number[] = [];
  const known = await inBatches(keys, async (some) => {
    sizes.push(some.length);
    return new Map(some.map((key) => [key, key.toUpperCase()]));
  });
  expect(Math.max(...sizes)).toBeLessThan(32_766);
  expect([...known.values()]).toEqual(keys.map((key) => key.toUpperCase()));
});

test('a type of which nothing tells two apart is asked nothing', async () => {
  expect(await inBatches(['d1'], () => undefined)).toEqual(new Map());
});
