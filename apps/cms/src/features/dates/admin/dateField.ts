import {
  formatPartialDate,
  partialDateFrom,
  precisionOf,
  type PartialDate,
} from '@entente/model/partialDate';
import { plainSpaces } from '@entente/model/spaces';
import { readTypedDate, type TypedDateProblem } from '@entente/model/typedDate';
import type { DatePrecision } from '@entente/model/vocabulary';

type Values = Readonly<Record<string, unknown>>;

/** The values of a form among which a field stands: those of the entry, or of one repeated part. */
function siblingsOf(values: Values, name: string): Values {
  const path = name.split('.').slice(0, -1);
  const at = path.reduce<unknown>((inside, key) => (inside as Values | undefined)?.[key], values);
  return (at ?? {}) as Values;
}

/**
 * The name of the field that says how exactly a date is known: its own ('startPrecision'), or the
 * one that all dates of the entry share ('precision'); null where a date is always known to the day.
 */
export function precisionFieldOf(values: Values, name: string): string | null {
  const [field = '', ...path] = name.split('.').reverse();
  const siblings = siblingsOf(values, name);
  const found = [`${field}Precision`, 'precision'].find((one) => one in siblings);
  return found ? [...path.reverse(), found].join('.') : null;
}

/** What is kept of a date that was read: a whole day, and how much of it is known. */
export function keptDate(date: PartialDate): { day: string; precision: DatePrecision } {
  return { day: `${date}${'-01-01'.slice(date.length - 4)}`, precision: precisionOf(date) };
}

/** Years that a reader would write with fewer digits can't be read back from words. */
const isWordable = (date: PartialDate) => Number(date.slice(0, 4)) >= 1000;

/** A kept date as its field shows it, in a form that can be typed; what is no date stays as it is. */
export function shownDate(value: unknown, precision: unknown, language: string): string {
  if (typeof value !== 'string') return '';
  const date = partialDateFrom(value, precision as DatePrecision | null | undefined);
  if (!date) return value;
  return isWordable(date) ? plainSpaces(formatPartialDate(date, language)) : date;
}

export type DateProblem = TypedDateProblem | 'day-needed';

export type ReadDate =
  | { kept: { day: string; precision: DatePrecision }; problem: null }
  | { kept: null; problem: DateProblem | null };

/**
 * Reads what was typed; an empty field is no date and no fault.
 * @param isExact true for a date that has to be known to the day
 */
export function readDate(text: string, isExact: boolean): ReadDate {
  if (text.trim() === '') return { kept: null, problem: null };
  const { date, problem } = readTypedDate(text);
  if (!date) return { kept: null, problem };
  const kept = keptDate(date);
  if (isExact && kept.precision !== 'day') return { kept: null, problem: 'day-needed' };
  return { kept, problem: null };
}
