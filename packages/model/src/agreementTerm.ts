import { comparePartialDates } from './partialDate';
import type { PartialDate } from './partialDate';
import { addMonths } from './calendarDay';
import { earliestOf, intervalOf } from './dayInterval';
import type { DayInterval } from './dayInterval';

/**
 * The last day of a term as the anniversaries that its two bounds are: a day, and a number of years
 * after it. A term is counted from its beginning each time, so one that began on a 29 February ends
 * on the 29th again in the next leap year.
 */
interface Anniversary {
  readonly start: PartialDate;
  readonly years: number;
}

interface TermEnd {
  readonly first: Anniversary;
  readonly last: Anniversary;
}

const dayOf = ({ start, years }: Anniversary): PartialDate => addMonths(start, 12 * years);

/** The days among which the end lies. */
export function daysOf({ first, last }: TermEnd): DayInterval {
  return { first: dayOf(first), last: dayOf(last) };
}

/** The end of the term that follows, of the same length. */
export function extended({ first, last }: TermEnd, years: number): TermEnd {
  return {
    first: { ...first, years: first.years + years },
    last: { ...last, years: last.years + years },
  };
}

const later = (a: Anniversary, b: Anniversary) => (dayOf(a) > dayOf(b) ? a : b);

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
export function endOfTerm(
  starts: readonly PartialDate[],
  renewals: readonly PartialDate[],
  years: number,
): TermEnd | null {
  const inOrder = [...renewals].sort((a, b) => comparePartialDates(a, b));
  const start = earliestOf(starts.length > 0 ? starts : inOrder);
  if (!start) return null;
  const after = starts.length > 0 ? inOrder : inOrder.slice(1);
  const termFrom = ({ first, last }: DayInterval): TermEnd => ({
    first: { start: first, years },
    last: { start: last, years },
  });
  return after.map(intervalOf).reduce((end, renewal): TermEnd => {
    const fromRenewal = termFrom(renewal);
    return {
      first: later(fromRenewal.first, end.first),
      last: later(fromRenewal.last, extended(end, years).last),
    };
  }, termFrom(start));
}

/** The same as days. */
export function endOfFixedTerm(...term: Parameters<typeof endOfTerm>): DayInterval | null {
  const end = endOfTerm(...term);
  return end && daysOf(end);
}
