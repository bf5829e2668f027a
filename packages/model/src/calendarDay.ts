import { dateParts, utcDate } from './dateParts';
import { latestDay } from './partialDate';
import type { PartialDate } from './partialDate';

/** Arithmetic on days ('YYYY-MM-DD'), on the calendar and never through a time zone. */

function dayOf(date: Date): PartialDate {
  return date.toISOString().slice(0, 10) as PartialDate;
}

/** One for each zone that was asked for: making one takes longer than all the rest. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/**
 * The day that an instant falls on in a place.
 *
 * @example calendarDay(new Date('2024-04-09T23:30:00Z'), 'Europe/Paris') // '2024-04-10'
 * @throws RangeError for an unknown time zone or an invalid instant.
 */
export function calendarDay(instant: Date, timeZone: string): PartialDate {
  const parts = clockOf(timeZone).formatToParts(instant);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return dayOf(utcDate({ year: number('year'), month: number('month'), day: number('day') }));
}

/**
 * The same day of the month, months later or earlier (a year is 12); the last day of the month
 * when the month has no such day. Past the ends of the calendar it is
 * 0001-01-01 or 9999-12-31.
 *
 * @example addMonths('2024-02-29', 12) // '2025-02-28'
 * @throws RangeError when the date isn't known to the day.
 */
export function addMonths(day: PartialDate, months: number): PartialDate {
  const start = dateParts(day);
  if (start?.day === undefined || start.month === undefined) {
    throw new RangeError(`"${day}" is no day`);
  }
  const month = start.year * 12 + start.month - 1 + months;
  const year = Math.floor(month / 12);
  if (year > 9999) return '9999-12-31' as PartialDate;
  if (year < 1) return '0001-01-01' as PartialDate;
  const monthStart = dayOf(utcDate({ year, month: (month % 12) + 1 }));
  const last = latestDay(monthStart.slice(0, 7) as PartialDate);
  const wanted = `${last.slice(0, 8)}${day.slice(8)}` as PartialDate;
  return wanted < last ? wanted : last;
}
