import { earliestDay, latestDay } from './partialDate';
import type { PartialDate } from './partialDate';
import type { DayInterval } from './dayInterval';
import type { DatePrecision, DelegationState } from './vocabulary';

/**
 * The days that a visit may take up. One without an end ends on its first day, or with its month
 * or its year where no more is known.
 *
 * @example visitInterval('2026-12-15', null) // 15 to 15 December
 * @example visitInterval('2026-12', null) // 1 to 31 December
 */
export function visitInterval(start: PartialDate, end: PartialDate | null): DayInterval {
  return { first: earliestDay(start), last: latestDay(end ?? start) };
}

/** Whether a visit is surely over on a day: until then it is announced. */
export function isVisitOver(start: PartialDate, end: PartialDate | null, on: string): boolean {
  return visitInterval(start, end).last < on;
}

/**
 * The state in which a visit is told on a day. What was planned is over once its last day is, also
 * where nobody went back to say so; and what is to come is planned, whatever was ticked.
 *
 * @param start null where no date is recorded: then the state is as recorded
 * @example toldVisitState('planned', '2024-04-07', '2024-04-12', '2024-04-13') // 'done'
 */
export function toldVisitState(
  state: DelegationState,
  start: PartialDate | null,
  end: PartialDate | null,
  on: string,
): DelegationState {
  if (!start) return state;
  if (state === 'planned' && isVisitOver(start, end, on)) return 'done';
  return state === 'done' && earliestDay(start) > on ? 'planned' : state;
}

/**
 * Orders visits that are not over by the day on which they will have begun: one under way before
 * one to come, the fifteenth before "in December", which may be any day until the thirty-first.
 * Of those known alike, the one whose date is more exact comes first.
 *
 * @param left when a visit begins
 */
export function compareComingVisits(left: PartialDate, right: PartialDate): number {
  const [one, other] = [latestDay(left), latestDay(right)];
  if (one !== other) return one < other ? -1 : 1;
  return right.length - left.length;
}

/**
 * The first day that a CMS may have stored for the end of a visit that isn't over: it keeps a month
 * and a year as their first day. The end is the start where there is none.
 *
 * @example lastsFrom('2026-12-15') // { day: '2026-12-15', month: '2026-12-01', year: '2026-01-01' }
 */
export function lastsFrom(on: string): Record<DatePrecision, string> {
  return { day: on, month: `${on.slice(0, 7)}-01`, year: `${on.slice(0, 4)}-01-01` };
}

/**
 * Whether an end surely lies before its beginning, as far as both are known.
 *
 * @example endsBeforeItStarts('2027-05-10', '2027-05-01') // true
 * @example endsBeforeItStarts('2027-05-10', '2027-05') // false: the 31st is in that month
 */
export function endsBeforeItStarts(start: PartialDate, end: PartialDate): boolean {
  return latestDay(end) < earliestDay(start);
}
