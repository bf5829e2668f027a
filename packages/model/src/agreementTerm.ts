import { comparePartialDates } from './partialDate';
import type { PartialDate } from './partialDate';
import { earliestOf, intervalOf, yearsAfter } from './dayInterval';
import type { DayInterval } from './dayInterval';

/**
 * The last day of a fixed term. It is the anniversary of the start, still inside the term: the day
 * of the event isn't counted and the due day is, as in Regulation (EEC) 1182/71, article 3, and
 * the Civil Code of Québec, article 2879.
 *
 * A renewal begins a new term of the same length. Whether that term counts from the renewal or from
 * the end of the running one is seldom recorded; both are inside the interval.
 *
 * @param starts when the agreement may have come into force: the earliest of them counts.
 * @param renewals in any order; the first of them is the start when there is no other.
 * @returns null when nothing says when the term began.
 */
export function endOfFixedTerm(
  starts: readonly PartialDate[],
  renewals: readonly PartialDate[],
  years: number,
): DayInterval | null {
  const inOrder = [...renewals].sort((a, b) => comparePartialDates(a, b));
  const start = earliestOf(starts.length > 0 ? starts : inOrder);
  if (!start) return null;
  const later = starts.length > 0 ? inOrder : inOrder.slice(1);
  return later.map(intervalOf).reduce(
    (end, renewal): DayInterval => {
      const fromRenewal = yearsAfter(renewal, years);
      const fromEnd = yearsAfter(end, years);
      return {
        first: fromRenewal.first > end.first ? fromRenewal.first : end.first,
        last: fromRenewal.last > fromEnd.last ? fromRenewal.last : fromEnd.last,
      };
    },
    yearsAfter(start, years),
  );
}
