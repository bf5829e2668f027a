import fc from 'fast-check';
import { earliestDay, precisionOf } from './partialDate';
import { date, anyPartialDate, nearDay, nearPartialDate } from './partialDate.fixture';
import { endsBeforeItStarts, isVisitOver, lastsFrom, visitInterval } from './visitInterval';

test.each([
  ['2026-12-15', null, '2026-12-15', '2026-12-15'],
  ['2026-12', null, '2026-12-01', '2026-12-31'],
  ['2026', null, '2026-01-01', '2026-12-31'],
  ['2024-04-07', '2024-04-12', '2024-04-07', '2024-04-12'],
  ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
])('a visit from %s to %s takes place between %s and %s', (start, end, first, last) => {
  expect(visitInterval(date(start), end === null ? null : date(end))).toEqual({ first, last });
});

test.each([
  ['2026-12-15', null, '2026-12-15', false],
  ['2026-12-15', null, '2026-12-16', true],
  ['2026-12', null, '2026-12-31', false],
  ['2026-12', null, '2027-01-01', true],
])('a visit from %s to %s is over on %s: %s', (start, end, on, isOver) => {
  expect(isVisitOver(date(start), end, on)).toBe(isOver);
});

test.each([
  ['2027-05-10', '2027-05-01', true],
  ['2027-05-10', '2027-05-10', false],
  ['2027-05-10', '2027-05', false],
  ['2027-05-10', '2027-04', true],
  ['2020', '2010', true],
  ['2020', '2020', false],
])('from %s to %s is the wrong way round: %s', (start, end, isWrong) => {
  expect(endsBeforeItStarts(date(start), date(end))).toBe(isWrong);
});

test('no date lies before itself, whatever its precision', () => {
  fc.assert(fc.property(anyPartialDate, (one) => !endsBeforeItStarts(one, one)));
});

test('what is stored of a visit says as much as its dates whether it is over', () => {
  fc.assert(
    fc.property(nearPartialDate, nearDay, (start, on) => {
      const isStoredLater = earliestDay(start) >= lastsFrom(on)[precisionOf(start)];
      expect(isStoredLater).toBe(!isVisitOver(start, null, on));
    }),
  );
});
