import { partialDateOver, type DayInterval } from '@entente/model/dayInterval';
import { formatPartialDate, formatPartialDateRange } from '@entente/model/partialDate';

/** A date as exactly as it is known: the day, the month, the year, or the two days it lies between. */
export function dateWords(interval: DayInterval, language: string): string {
  const known = partialDateOver(interval);
  return known
    ? formatPartialDate(known, language)
    : formatPartialDateRange(interval.first, interval.last, language);
}
