import { writtenDate } from './writtenDate';

/** A day, a month or a year, in numbers; month and day count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Midnight UTC of the first day of the parts; `Date.UTC` alone takes the year 50 for 1950. */
export function utcDate({ year, month = 1, day = 1 }: DateParts): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** The numbers in 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; null when there is no such date. */
export function dateParts(text: string): DateParts | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (!year) return null;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { year, month };
  return utcDate({ year, month, day }).getUTCDate() === day ? { year, month, day } : null;
}

/**
 * The parts in words. `omit` leaves out what a span says once: 'du 7 au 12 avril 2024'.
 *
 * @example formatParts({ year: 2024, month: 4, day: 1 }, 'fr', 'long', ['year']) // '1er\u00A0avril'
 */
export function formatParts(
  parts: DateParts,
  localeCode: string,
  style: 'long' | 'short',
  omit: readonly ('year' | 'month')[] = [],
): string {
  return writtenDate(utcDate(parts), localeCode, {
    day: parts.day === undefined ? undefined : 'numeric',
    month: parts.month === undefined || omit.includes('month') ? undefined : style,
    year: omit.includes('year') ? undefined : 'numeric',
  });
}
