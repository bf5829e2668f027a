import { makeAppointment } from '../shared/shared.fixture';
import { isHeld, officesOn, unchanged } from './offices';

const office = (documentId: string, end: string | null, endPrecision: 'day' | 'month' = 'day') => ({
  ...makeAppointment(),
  documentId,
  end,
  endPrecision,
});

test('an office without an end is held', () => {
  expect(isHeld(office('a', null), '2026-11-23')).toBe(true);
});

test('an office is held on its last day, and no longer on the next', () => {
  expect(isHeld(office('a', '2024-04-09'), '2024-04-09')).toBe(true);
  expect(isHeld(office('a', '2024-04-09'), '2024-04-10')).toBe(false);
});

test('an end known to the month is over when the month is', () => {
  expect(isHeld(office('a', '2021-11-01', 'month'), '2021-11-30')).toBe(true);
  expect(isHeld(office('a', '2021-11-01', 'month'), '2021-12-01')).toBe(false);
});

test('offices are parted into those held now and those of before', () => {
  const { now, before } = officesOn([office('a', null), office('b', '2020-01-01')], '2026-11-23');
  expect([now, before].map((all) => all.map(({ documentId }) => documentId))).toEqual([
    ['a'],
    ['b'],
  ]);
});

test('the same offices are the same in any order', () => {
  const [a, b] = [office('a', null), office('b', null)];
  expect(unchanged([a, b], [b, a])).toBe(true);
  expect(unchanged([a], [a, b])).toBe(false);
});
