import { cityZone } from '@entente/model/cityDay';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: cityZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** `YYYY-MM-DD` in Paris at this moment. */
export function legalDay(at: Date): string {
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/**
 * Milliseconds from `at` to the first instant of the next day in Paris. Found by looking, not by
 * adding 24 hours: two days a year have 23 or 25.
 */
export function msToNextLegalDay(at: Date): number {
  const today = legalDay(at);
  const isToday = (ms: number) => legalDay(new Date(at.getTime() + ms)) === today;
  let before = 0;
  let after = 26 * 3_600_000;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isToday(middle)) before = middle;
    else after = middle;
  }
  return after;
}
