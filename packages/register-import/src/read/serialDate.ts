import { parsePartialDate } from '@entente/model/partialDate';
import type { PartialDate } from '@entente/model/partialDate';

const DAY = 86_400_000;

/**
 * The day that a spreadsheet's number stands for.
 *
 * In the system of 1900 there is a 29 February 1900 that never was, number 60: later numbers count
 * from one day earlier, and 60 is no day.
 *
 * @example serialDate(38353, 1900) // '2005-01-01'
 * @example serialDate(36891, 1904) // '2005-01-01'
 * @returns null for what is no day
 */
export function serialDate(serial: number, system: 1900 | 1904): PartialDate | null {
  const days = Math.floor(serial);
  if (system === 1904) return dayAfter(Date.UTC(1904, 0, 1), days);
  if (days < 1 || days === 60) return null;
  return dayAfter(Date.UTC(1899, 11, days < 60 ? 31 : 30), days);
}

function dayAfter(start: number, days: number): PartialDate | null {
  if (!(days >= 0 && days < 3_000_000)) return null;
  return parsePartialDate(new Date(start + days * DAY).toISOString().slice(0, 10));
}
