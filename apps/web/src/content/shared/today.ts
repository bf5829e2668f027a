import { cityZone } from '@entente/model/cityDay';

/**
 * The day it is where the site's owner works. Statuses, "next" and "last" are computed for it.
 *
 * @param now injected by tests
 * @returns 'YYYY-MM-DD'
 */
export function today(now: Date = new Date(), timeZone = cityZone): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}
