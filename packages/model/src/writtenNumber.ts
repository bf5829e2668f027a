import { together } from './spaces';

/**
 * The one function through which every number is put in words, with its unit if it has one: grouped
 * as the language groups it, and on one line. A year is no number: see `formatPartialDate`.
 *
 * @example writtenNumber(5093, 'fr') // '5\u202F093'
 * @example writtenNumber(4, 'en', { style: 'unit', unit: 'year', unitDisplay: 'long' }) // '4\u00A0years'
 */
export function writtenNumber(
  value: number,
  localeCode: string,
  options: Intl.NumberFormatOptions = { maximumFractionDigits: 0 },
): string {
  return together(new Intl.NumberFormat(localeCode, options).format(value));
}
