import { calendarDay } from './calendarDay';
import type { PartialDate } from './partialDate';

/** The time zone of the site's owner: its clocks decide which day it is. */
export const cityZone = 'Europe/Paris';

/** The day it is in the city: statuses, deadlines and periods are told for it. */
export function cityDay(now: Date = new Date()): PartialDate {
  return calendarDay(now, cityZone);
}
