import type { DatePrecision } from '@entente/model/vocabulary';
import type { FoundDate } from '../draft';
import { MONTH, WEEKDAY, monthNumber, weekdayNumber } from '../words/months';
import { matchesOf } from '../text/matches';

export interface ReadDate extends FoundDate {
  /** A day of the week was told that isn't that of the date. */
  weekdayIsWrong: boolean;
}

const DAY = '(?:1 ?er|1st|2nd|3rd|[0-3]?\\d(?:st|nd|rd|th)?)';
const YEAR = '(?:1[89]\\d\\d|20\\d\\d)';
const BEFORE = '(?<![\\p{L}\\p{N}/.-])';

/** Every form in one expression, so that a text is gone through once. */
const DATE = new RegExp(
  [
    `${BEFORE}(?:(?<w1>${WEEKDAY}),? (?:the )?)?(?<d1>${DAY}) (?:of )?(?<m1>${MONTH}),? (?<y1>${YEAR})(?!\\d)`,
    `${BEFORE}(?:(?<w2>${WEEKDAY}),? )?(?<m2>${MONTH}) (?<d2>${DAY}),? (?<y2>${YEAR})(?!\\d)`,
    `${BEFORE}(?<m3>${MONTH}),? (?:of )?(?<y3>${YEAR})(?!\\d)`,
    `${BEFORE}(?<y4>${YEAR})-(?<m4>[01]\\d)(?:-(?<d4>[0-3]\\d))?(?![-\\d])`,
    `${BEFORE}(?<d5>[0-3]?\\d)[/.](?<m5>[01]?\\d)[/.](?<y5>${YEAR})(?!\\d)`,
  ].join('|'),
  'giu',
);

const NAMED = ['1', '2', '3', '4', '5'] as const;

/**
 * Dates told with their year, to the day or the month, where they stand in `view`. A day that there
 * never was (30 February) is none.
 *
 * @param offset of `view` in the source
 */
export function datesIn(view: string, offset = 0): ReadDate[] {
  return matchesOf(view, DATE).flatMap((match) => {
    const groups = match.groups ?? {};
    const form = NAMED.find((number) => groups[`y${number}`]);
    if (!form) return [];
    const date = dateFrom(groups[`y${form}`], groups[`m${form}`], groups[`d${form}`]);
    if (!date) return [];
    const weekday = groups[`w${form}`];
    return [
      {
        ...date,
        evidence: [offset + match.index, offset + match.index + match[0].length] as const,
        weekdayIsWrong: weekday !== undefined && weekdayNumber(weekday) !== weekdayOf(date.value),
      },
    ];
  });
}

/** @returns null for a day or month that there isn't */
export function dateFrom(
  year = '',
  month = '',
  day?: string,
): { value: string; precision: DatePrecision } | null {
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  if (!number || number > 12) return null;
  const value = `${year}-${String(number).padStart(2, '0')}`;
  if (day === undefined) return { value, precision: 'month' };
  const full = `${value}-${String(parseInt(day, 10)).padStart(2, '0')}`;
  const time = Date.parse(`${full}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
  return exists ? { value: full, precision: 'day' } : null;
}

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** What a draft keeps of a date that was read. */
export const foundDate = ({ value, precision, evidence }: FoundDate): FoundDate => ({
  value,
  precision,
  evidence,
});

/** Dates whose day of the week is another. */
export const wrongWeekdays = (view: string): { start: number; end: number }[] =>
  datesIn(view)
    .filter(({ weekdayIsWrong }) => weekdayIsWrong)
    .map(({ evidence: [start, end] }) => ({ start, end }));
