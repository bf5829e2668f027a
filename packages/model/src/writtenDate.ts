import { together } from './spaces';

/** English is written in the order day, month, year, as the city's partners read it. */
const formattingLocale = (localeCode: string) => (localeCode === 'en' ? 'en-GB' : localeCode);

const isFrench = (localeCode: string) => /^fr(-|$)/.test(localeCode);

/** What stands before the hour, and what a comma ends, are where a line may end. */
const mayBreak = (literal: string, next: string | undefined) =>
  next === 'hour' || literal.includes(',');

/**
 * The one function through which every date and hour is put in words: it keeps the parts of a date
 * on one line, and counts the first day of a month as French does.
 *
 * @param options what of it is told; the zone is UTC unless they say otherwise
 * @example writtenDate(new Date('2015-06-01'), 'fr', { dateStyle: 'long' }) // '1er\u00A0juin\u00A02015'
 * @throws RangeError for an invalid date
 */
export function writtenDate(
  date: Date,
  localeCode: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const parts = new Intl.DateTimeFormat(formattingLocale(localeCode), {
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    ...options,
  }).formatToParts(date);
  return parts
    .map(({ type, value }, place) => {
      // French counts the first day of a month, and that day only, as an ordinal; Intl doesn't.
      if (type === 'day' && value === '1' && isFrench(localeCode)) return '1er';
      return type === 'literal' && mayBreak(value, parts[place + 1]?.type)
        ? value
        : together(value);
    })
    .join('');
}

/**
 * A moment as the clocks of a zone show it: its day, and its time of day.
 *
 * @param dateStyle 'full' has the day of the week
 * @example writtenMoment(new Date('2026-04-09T08:00Z'), 'Europe/Paris', 'fr', 'full')
 * // 'jeudi 9 avril 2026 à 10:00', of which the day stays on one line
 * @throws RangeError for a zone that is none, and for an invalid date
 */
export function writtenMoment(
  instant: Date,
  timeZone: string,
  localeCode: string,
  dateStyle: 'full' | 'long',
): string {
  return writtenDate(instant, localeCode, { timeZone, dateStyle, timeStyle: 'short' });
}
