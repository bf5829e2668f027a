import fc from 'fast-check';
import { delegationStates } from './vocabulary';
import type { DelegationState } from './vocabulary';
import { earliestDay, precisionOf } from './partialDate';
import { date, anyPartialDate, nearDay, nearPartialDate } from './partialDate.fixture';
import {
  endsBeforeItStarts,
  isVisitOver,
  lastsFrom,
  toldVisitState,
  visitInterval,
  compareComingVisits,
} from './visitInterval';

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

test.each<[string, DelegationState, string, string | null, DelegationState]>([
  ['to come', 'planned', '2026-12-15', null, 'planned'],
  ['of today', 'planned', '2026-11-29', null, 'planned'],
  ['that is going on', 'planned', '2026-11-20', '2026-12-02', 'planned'],
  ['of yesterday that nobody ticked', 'planned', '2026-11-28', null, 'done'],
  ['that ended yesterday', 'planned', '2026-11-20', '2026-11-28', 'done'],
  ['of this month', 'planned', '2026-11', null, 'planned'],
  ['of last month', 'planned', '2026-10', null, 'done'],
  ['of last year', 'planned', '2025', null, 'done'],
  ['of 2018, planned to this day', 'planned', '2018-11', null, 'done'],
  ['put off and never held', 'postponed', '2025-03-01', null, 'postponed'],
  ['called off', 'cancelled', '2025-03-01', null, 'cancelled'],
  ['ticked as over before it began', 'done', '2027-01-10', null, 'planned'],
  ['ticked as over in its month', 'done', '2026-11', null, 'done'],
])('a visit %s is told as it is', (_, state, start, end, told) => {
  expect(toldVisitState(state, date(start), end === null ? null : date(end), '2026-11-29')).toBe(
    told,
  );
});

test('a visit without a date is told as it is recorded', () => {
  expect(toldVisitState('planned', null, null, '2026-11-29')).toBe('planned');
});

test('no visit that is over is planned, and none that is to come is over', () => {
  const states = fc.constantFrom(...delegationStates);
  fc.assert(
    fc.property(states, nearPartialDate, nearDay, (state, start, on) => {
      const told = toldVisitState(state, start, null, on);
      expect(told === 'planned' && isVisitOver(start, null, on)).toBe(false);
      expect(told === 'done' && earliestDay(start) > on).toBe(false);
    }),
  );
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

test('what has begun and what has a day comes before what is known to the month or the year', () => {
  const starts = [
    '2026',
    '2026-12',
    '2026-12-15',
    '2026-11',
    '2026-11-30',
    '2026-11-28',
    '2026-10',
  ];
  expect(starts.map(date).sort(compareComingVisits)).toEqual([
    '2026-10',
    '2026-11-28',
    '2026-11-30',
    '2026-11',
    '2026-12-15',
    '2026-12',
    '2026',
  ]);
});
