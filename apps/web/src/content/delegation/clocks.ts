import { localTimeOf } from '@entente/model/zonedTime';
import { format } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';

export interface CityZone {
  city: string;
  /** IANA name: 'America/Toronto' */
  timeZone: string;
}

/**
 * By how much the clock of one zone is ahead of another's at a moment, in minutes; negative when
 * it is behind.
 *
 * @example minutesAhead('America/Toronto', 'Europe/Paris', new Date('2024-04-09')) // -360
 */
export function minutesAhead(timeZone: string, than: string, at: Date): number {
  return (wallClock(timeZone, at) - wallClock(than, at)) / 60_000;
}

/** What the clocks there show, as if it were UTC: only good for differences. */
function wallClock(timeZone: string, at: Date): number {
  return Date.parse(`${localTimeOf(at, timeZone)}Z`);
}

/** '6 h', '3 h 30' */
export function differenceWords(minutes: number, units: Messages['units']): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return rest === 0
    ? format(units.hours, { hours })
    : format(units.hoursMinutes, { hours, minutes: String(rest).padStart(2, '0') });
}
