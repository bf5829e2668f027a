import { formatPartialDate, parsePartialDate } from '@entente/model/partialDate';

/**
 * A year as people read it, of the four digits that addresses, filters and orders take.
 *
 * @example yearWords('0800', 'fr') // '800'
 * @returns a text that is no year as it is
 */
export function yearWords(value: string, locale: string): string {
  const year = value.length === 4 ? parsePartialDate(value) : null;
  return year ? formatPartialDate(year, locale) : value;
}
