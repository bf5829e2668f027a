import { dateParts } from './dateParts';
import { rangeWords } from './dateRangeWords';
import { localTimeOf } from './zonedTime';

/**
 * What the clocks of a zone show at an instant, with the day wherever it isn't the one that the
 * reader has before them: in another zone, or after midnight.
 *
 * @param besideDay the day under which the time is shown, 'YYYY-MM-DD'
 * @example clockWords(new Date('2027-04-10T00:00Z'), 'Europe/Paris', '2027-04-09', 'fr')
 * // '02:00 le 10 avril'
 * @throws RangeError for a zone that is none, and for an invalid date.
 */
export function clockWords(
  instant: Date,
  zone: string,
  besideDay: string,
  localeCode: string,
): string {
  const [day = '', time = ''] = localTimeOf(instant, zone).split('T');
  const parts = dateParts(day);
  if (day === besideDay || !parts) return time;
  const omit = day.slice(0, 4) === besideDay.slice(0, 4) ? (['year'] as const) : [];
  return `${time} ${rangeWords(localeCode).at(parts, 'long', omit)}`;
}
