import { isDiskFull, lowDiskPercent } from './diskSpace';

const gigabyte = 1024 ** 3;

test.each([
  [100, null],
  [10, null],
  [9.9, 10],
  [2, 10],
  [1.9, 2],
  [0, 2],
])('of 100 GB %p left: the alert of %p percent', (free, percent) => {
  expect(lowDiskPercent({ free: free * gigabyte, total: 100 * gigabyte })).toBe(percent);
});

test.each([
  ['a large disk with 49 MB left', 49 / 1024, 1000, true],
  ['a large disk with 51 MB left', 51 / 1024, 1000, false],
  ['a small one with a hundredth left', 0.011, 1, false],
  ['a small one with less', 0.009, 1, true],
])('%s is full: %p of %p GB, %p', (_, free, total, isFull) => {
  expect(isDiskFull({ free: free * gigabyte, total: total * gigabyte })).toBe(isFull);
});
