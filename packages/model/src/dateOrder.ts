import { earliestDay, latestDay } from './partialDate';
import type { PartialDate } from './partialDate';

/**
 * Whether an end lies before its beginning on every reading of the two: the year 2020 is not before
 * a day of 2020, which may come first.
 *
 * @example isBefore('2027-05-01', '2027-05-10') // true
 * @example isBefore('2020', '2020-06-15') // false
 */
export function isBefore(end: PartialDate, start: PartialDate): boolean {
  return latestDay(end) < earliestDay(start);
}
