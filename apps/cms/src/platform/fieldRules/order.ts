import { isBefore } from '@entente/model/dateOrder';
import {
  earliestDay,
  latestDay,
  partialDateFrom,
  type PartialDate,
} from '@entente/model/partialDate';
import type { DatePrecision } from '@entente/model/vocabulary';
import type { CheckedEntry, FieldRule } from '../contentTypes/fieldRule';
import { fieldRuleWords as words } from './fieldRuleWords';
import { textIn, type CheckField } from './values';

type Row = CheckedEntry['row'];

/** A field of a date, and the one that says how exactly it is known. */
export interface DateField {
  date: string;
  precision: string;
}

/** A date of a row as far as it is known; null for none. */
export function dateIn(row: Row, { date, precision }: DateField): PartialDate | null {
  const value = row[date];
  const day = value instanceof Date ? value.toISOString().slice(0, 10) : textIn(row, date);
  return partialDateFrom(day.slice(0, 10), textIn(row, precision) as DatePrecision);
}

/** An end that is not before its beginning, as far as both are known; told at the end. */
export const datesInOrder = (start: DateField, end: DateField): FieldRule => ({
  fields: [...new Set([start.date, start.precision, end.date, end.precision])],
  problems({ row }) {
    const [first, last] = [dateIn(row, start), dateIn(row, end)];
    if (!first || !last || !isBefore(last, first)) return [];
    return [{ path: [end.date], say: (language) => words.say(language, 'order.dates') }];
  },
});

const DAY = 86_400_000;

/**
 * Moments of a part that are within two dates, both known, or at most a day off: the part's moment
 * may be on the far side of midnight, and a delegation often arrives the evening before.
 */
export const momentsWithin = (
  parts: string,
  fields: readonly string[],
  start: DateField,
  end: DateField,
): FieldRule => ({
  fields: [parts, start.date, start.precision, end.date, end.precision],
  problems({ row }) {
    const [first, last] = [dateIn(row, start), dateIn(row, end)];
    if (!first || !last) return [];
    const from = Date.parse(earliestDay(first)) - DAY;
    const to = Date.parse(latestDay(last)) + 2 * DAY;
    return ((row[parts] ?? []) as Row[]).flatMap((part, place) =>
      fields
        .filter((field) => {
          const moment = Date.parse(String(part[field] ?? ''));
          return moment < from || moment >= to;
        })
        .map((field) => ({
          path: [parts, String(place), field],
          say: (language) => words.say(language, 'order.within'),
        })),
    );
  },
});

/** The same of two moments. */
export const momentsInOrder =
  (start: string, end: string): CheckField =>
  (row) => {
    const [first, last] = [start, end].map((field) => Date.parse(String(row[field] ?? '')));
    if (first === undefined || last === undefined || !(last < first)) return null;
    return (language) => words.say(language, 'order.moments');
  };
