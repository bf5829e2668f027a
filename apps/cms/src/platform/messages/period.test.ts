import type { PartialDate } from '@entente/model/partialDate';
import { periodOf } from './period';

const today = '2026-11-26' as PartialDate;

test('without a wish it is the last calendar year', () => {
  expect(periodOf(undefined, undefined, today)).toEqual({ from: '2025-01-01', to: '2025-12-31' });
});

test('one day is a period', () => {
  expect(periodOf('2024-02-29', '2024-02-29', today)).toEqual({
    from: '2024-02-29',
    to: '2024-02-29',
  });
});

test.each([
  ['2023-02-29', '2023-03-01', 'day'],
  ['2023', '2024', 'day'],
  ['2023-01-01', undefined, 'day'],
  ['=1+1', '2024-01-01', 'day'],
  [['2023-01-01'], '2024-01-01', 'day'],
  ['2024-01-02', '2024-01-01', 'order'],
  ['2026-11-27', '2026-12-31', 'future'],
])('from %j to %j is none: %s', (from, to, problem) => {
  expect(periodOf(from, to, today)).toEqual({ problem });
});

test('a calendar looks ahead', () => {
  expect(periodOf('2027-01-01', '2027-01-31', today, true)).toEqual({
    from: '2027-01-01',
    to: '2027-01-31',
  });
});
