import { waitAfter } from './wait';

const limit = { free: 10, firstMs: 1000, mostMs: 60_000 };

test('the first ones are answered at once', () => {
  expect([0, 1, 9].map((failures) => waitAfter(failures, limit))).toEqual([0, 0, 0]);
});

test('then each wait is twice the last, up to a minute', () => {
  const waits = [10, 11, 12, 15, 16, 5000].map((failures) => waitAfter(failures, limit));
  expect(waits).toEqual([1000, 2000, 4000, 32_000, 60_000, 60_000]);
});
