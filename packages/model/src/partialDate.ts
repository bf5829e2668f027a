import { dateParts, formatParts } from './dateParts';
import { rangeWords } from './dateRangeWords';
import type { DatePrecision } from './vocabulary';

declare const partialDate: unique symbol;

/**
 * A date known to the day, the month or the year: 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY', in the
 * Gregorian calendar, years 0001 to 9999. It is a day on a calendar, not an instant: no time zone
 * ever touches it. January 2023 is '2023-01' and never 1 January.
 */
export type PartialDate = string & { readonly [partialDate]: true };

export type DateStyle = 'long' | 'short';

/**
 * Reads the canonical form, and nothing else.
 *
 * @example parsePartialDate('2023-01') // '2023-01'
 * @example parsePartialDate('2023-02-29') // null: there was no such day
 */
export function parsePartialDate(text: string): PartialDate | null {
  return dateParts(text) ? (text as PartialDate) : null;
}

/**
 * The date that the CMS stores as a full date and a precision (null is the precision 'day').
 *
 * @example partialDateFrom('2023-01-01', 'month') // '2023-01'
 * @returns null when there is no date, or it isn't one.
 */
export function partialDateFrom(
  date: string | null | undefined,
  precision: DatePrecision | null | undefined,
): PartialDate | null {
  const length = { day: 10, month: 7, year: 4 }[precision ?? 'day'];
  return date?.length === 10 && dateParts(date) ? (date.slice(0, length) as PartialDate) : null;
}

export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/**
 * A total order. A date sorts at the first day it may stand for; of two that start on the same
 * day, the less precise comes first: '2024' < '2024-01' < '2024-01-01' < '2024-01-02' < '2024-02'.
 * This is the order of the texts themselves, so a database sorts them in the same way.
 *
 * @returns a negative number, 0 (only for equal dates) or a positive number.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first day the date may stand for. @example earliestDay('2023-02') // '2023-02-01' */
export function earliestDay(date: PartialDate): PartialDate {
  return `${date}${'-01-01'.slice(date.length - 4)}` as PartialDate;
}

/** The last day the date may stand for. @example latestDay('2023-02') // '2023-02-28' */
export function latestDay(date: PartialDate): PartialDate {
  if (date.length === 4) return `${date}-12-31` as PartialDate;
  if (date.length === 10) return date;
  const days = [31, 30, 29, 28].find((day) => dateParts(`${date}-${day}`));
  return `${date}-${days}` as PartialDate;
}

/** What `<time datetime>` takes: HTML knows days, months and years in the same notation. */
export function timeValue(date: PartialDate): string {
  return date;
}

/**
 * @example formatPartialDate('2024-04-01', 'fr', 'long') // '1er avril 2024'
 * @example formatPartialDate('2023-01', 'en', 'short') // 'Jan 2023'
 */
export function formatPartialDate(
  date: PartialDate,
  localeCode: string,
  style: DateStyle = 'long',
): string {
  return formatParts(partsOf(date), localeCode, style);
}

/**
 * A span with its prepositions; without an end, or when both are equal, the one date with its.
 * The dates are taken as given: an end before the start isn't repaired, nor hidden.
 *
 * @example formatPartialDateRange('2024-04-07', '2024-04-12', 'fr') // 'du 7 au 12 avril 2024'
 * @example formatPartialDateRange('2023-12', '2024-01', 'en') // 'from December 2023 to January 2024'
 * @example formatPartialDateRange('2023-01', null, 'fr') // 'en janvier 2023'
 */
export function formatPartialDateRange(
  start: PartialDate,
  end: PartialDate | null,
  localeCode: string,
  style: DateStyle = 'long',
): string {
  const words = rangeWords(localeCode);
  if (end === null || end === start) return words.at(partsOf(start), style);
  return words.between(partsOf(start), partsOf(end), style);
}

/** @example formatPartialDateSince('2014-04', 'fr') // 'depuis avril 2014' */
export function formatPartialDateSince(
  start: PartialDate,
  localeCode: string,
  style: DateStyle = 'long',
): string {
  return rangeWords(localeCode).since(partsOf(start), style);
}

/** @example formatPartialDateUntil('2014-04-01', 'fr') // 'jusqu’au 1er avril 2014' */
export function formatPartialDateUntil(
  end: PartialDate,
  localeCode: string,
  style: DateStyle = 'long',
): string {
  return rangeWords(localeCode).until(partsOf(end), style);
}

/** @example formatPartialDateFor('2027-05-10', 'fr') // 'pour le 10 mai 2027' */
export function formatPartialDateFor(
  date: PartialDate,
  localeCode: string,
  style: DateStyle = 'long',
): string {
  return rangeWords(localeCode).for(partsOf(date), style);
}

function partsOf(date: PartialDate) {
  const parts = dateParts(date);
  if (!parts) throw new RangeError(`"${date}" is no date`);
  return parts;
}
