import { calendarDay } from '@entente/model/calendarDay';
import { cityZone } from '@entente/model/cityDay';

/** Negative, zero or positive, as `Array.sort` wants it. */
export function compareInstants(left: string, right: string): number {
  return Date.parse(left) - Date.parse(right);
}

/** An ISO instant from what the CMS gives, the epoch where it gives none. */
export function instant(text: string | null): string {
  const time = Date.parse(text ?? '');
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}

/**
 * The instant that stands for the day of an article. Feeds know instants only: the one at which
 * it was published when that was on the same day, else noon UTC, which is the same day from
 * Honolulu to Auckland's winter.
 *
 * @param date 'YYYY-MM-DD'
 */
export function instantOfDay(date: string | null, publishedAt: string | null): string | null {
  if (!date) return null;
  const published = instant(publishedAt);
  const day = publishedAt ? calendarDay(new Date(published), cityZone) : null;
  return day === date ? published : `${date}T12:00:00.000Z`;
}
