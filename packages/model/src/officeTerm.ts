import { dateParts } from './dateParts';
import { rangeWords } from './dateRangeWords';
import {
  earliestDay,
  formatPartialDateRange,
  formatPartialDateUntil,
  latestDay,
  partialDateFrom,
  type PartialDate,
} from './partialDate';
import type { DatePrecision } from './vocabulary';

/** The days of an office, as the CMS stores them. */
export interface OfficeDates {
  start: string | null;
  startPrecision: DatePrecision | null;
  end: string | null;
  endPrecision: DatePrecision | null;
}

/**
 * What the record says of an office on a day. `lasting`: its end is recorded and not reached.
 * `unended`: nobody recorded an end, which is not the same as holding it still.
 */
export type OfficeStanding = 'to-come' | 'lasting' | 'unended' | 'ended';

const known = ({ start, startPrecision, end, endPrecision }: OfficeDates) => ({
  first: partialDateFrom(start, startPrecision),
  last: partialDateFrom(end, endPrecision),
});

/**
 * @param on 'YYYY-MM-DD'. An end known to the month is over when the month is.
 * @example officeStanding({ start: '2014-04-04', end: null, … }, '2026-11-29') // 'unended'
 */
export function officeStanding(office: OfficeDates, on: string): OfficeStanding {
  const { first, last } = known(office);
  if (last && latestDay(last) < on) return 'ended';
  if (first && earliestDay(first) > on) return 'to-come';
  return last ? 'lasting' : 'unended';
}

const yearOf = (date: PartialDate | null) => date && (date.slice(0, 4) as PartialDate);

/**
 * The years of an office that has an end, short enough to stand behind a title: '2007–2021',
 * '2021' within one, 'jusqu’en 2021' where the start is not known. null without an end.
 */
export function officeYears(office: OfficeDates, localeCode: string): string | null {
  const { first, last } = known(office);
  const [from, to] = [yearOf(first), yearOf(last)];
  if (!to) return null;
  if (!from) return formatPartialDateUntil(to, localeCode);
  // The same in every language: 2007–2021.
  return from === to ? to : `${from}–${to}`;
}

/**
 * From when to when, with its prepositions; null where neither is known. An office without an end
 * is told by its start alone, which claims nothing of today: whoever shows it says so.
 * @example officeTerm({ start: '2014-04-04', end: null, … }, 'fr') // 'à partir du 4 avril 2014'
 */
export function officeTerm(office: OfficeDates, localeCode: string): string | null {
  const { first, last } = known(office);
  if (first && last) return formatPartialDateRange(first, last, localeCode);
  if (last) return formatPartialDateUntil(last, localeCode);
  return first && officeFrom(first, localeCode);
}

/** 'à partir de 2014', from the year alone. null without a start, or with an end. */
export function officeStartYear(office: OfficeDates, localeCode: string): string | null {
  const { first, last } = known(office);
  const from = yearOf(first);
  return from && !last ? officeFrom(from, localeCode) : null;
}

function officeFrom(start: PartialDate, localeCode: string): string {
  const parts = dateParts(start);
  if (!parts) throw new RangeError(`"${start}" is no date`);
  return rangeWords(localeCode).from(parts, 'long');
}

/** The latest first: those without an end, then by their end, then by their start. */
export function compareOffices(a: OfficeDates, b: OfficeDates): number {
  const [left, right] = [known(a), known(b)];
  const key = (date: PartialDate | null, missing: string) => (date ? latestDay(date) : missing);
  return (
    key(right.last, '9999-12-31').localeCompare(key(left.last, '9999-12-31')) ||
    key(right.first, '0000').localeCompare(key(left.first, '0000'))
  );
}
