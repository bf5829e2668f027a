import { addMonths } from './calendarDay';
import { earliestDay, formatPartialDate, formatPartialDateRange, latestDay } from './partialDate';
import type { PartialDate } from './partialDate';

/** The days among which a day lies that isn't known exactly: both ends are 'YYYY-MM-DD'. */
export interface DayInterval {
  readonly first: PartialDate;
  readonly last: PartialDate;
}

export function intervalOf(date: PartialDate): DayInterval {
  return { first: earliestDay(date), last: latestDay(date) };
}

/** Where the earliest of several days lies, whichever of them it is; null of no day at all. */
export function earliestOf(dates: readonly PartialDate[]): DayInterval | null {
  if (dates.length === 0) return null;
  return {
    first: dates.map(earliestDay).reduce((a, b) => (a < b ? a : b)),
    last: dates.map(latestDay).reduce((a, b) => (a < b ? a : b)),
  };
}

/** The anniversary of each end. */
export function yearsAfter(interval: DayInterval, years: number): DayInterval {
  return {
    first: addMonths(interval.first, 12 * years),
    last: addMonths(interval.last, 12 * years),
  };
}

/**
 * The partial date that says as much as the interval does: its one day, else its month, else its
 * year; null when it goes over a year's end.
 */
export function partialDateOver({ first, last }: DayInterval): PartialDate | null {
  const length = [10, 7, 4].find((size) => first.slice(0, size) === last.slice(0, size));
  return length === undefined ? null : (first.slice(0, length) as PartialDate);
}

/**
 * A date as exactly as it is known: the day, the month, the year, or the two days it lies between.
 *
 * @example formatInterval({ first: '2028-02-01', last: '2028-02-29' }, 'fr') // 'février 2028'
 */
export function formatInterval(interval: DayInterval, localeCode: string): string {
  const known = partialDateOver(interval);
  return known
    ? formatPartialDate(known, localeCode)
    : formatPartialDateRange(interval.first, interval.last, localeCode);
}
