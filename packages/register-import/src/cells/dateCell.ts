import { parsePartialDate } from '@entente/model/partialDate';
import type { PartialDate } from '@entente/model/partialDate';
import type { Cell } from '../read/table';
import { readDate } from './dates';
import type { DateOrder } from './dates';
import { ask } from './reading';
import type { Reading } from './reading';
import { serialDate } from '../read/serialDate';

/** Numbers of days from 1927 to 2064 in the system of 1900. */
const isSerial = (number: number) => number >= 10_000 && number <= 60_000;
const isYear = (number: number) => Number.isInteger(number) && number >= 1800 && number <= 2099;

/**
 * The date of a cell: by what the file says that it is, else by its text.
 *
 * @param system from which the file's numbers count; null for a text file, which may come from either
 */
export function dateOfCell(
  cell: Cell,
  order: DateOrder,
  system: 1900 | 1904 | null,
): Reading<PartialDate> {
  const { number, date } = cell;
  if (date !== undefined) return formatted(cell, date);
  if (number !== undefined && isYear(number)) return readDate(String(number), order);
  if (number !== undefined && isSerial(number)) return serial(number, system);
  const digits = /^\d{5}(?:[.,]0+)?$/.test(cell.text.trim()) ? Number.parseInt(cell.text, 10) : 0;
  if (isSerial(digits)) return serial(digits, null);
  // A number that is neither a year nor a day near enough.
  if (number !== undefined) return ask('serial-number', days(number, system));
  return readDate(cell.text, order);
}

/** 1958 typed into a cell made for dates is the day number 1958 to the spreadsheet: 11 May 1905. */
function formatted({ number }: Cell, date: PartialDate): Reading<PartialDate> {
  if (number !== undefined && isYear(number))
    return { ...ask('year-as-date', [String(number), date]), number };
  const year = Number(date.slice(0, 4));
  return year >= 1800 && year <= 2099 ? { value: date } : ask('implausible-year', [date]);
}

function serial(number: number, system: 1900 | 1904 | null): Reading<PartialDate> {
  const [day] = system ? days(number, system) : [];
  const date = day ? parsePartialDate(day) : null;
  return date ? { value: date, warning: 'serial-day' } : ask('serial-number', days(number, system));
}

const days = (number: number, system: 1900 | 1904 | null): string[] =>
  (system ? [system] : ([1900, 1904] as const)).flatMap((one) => serialDate(number, one) ?? []);
