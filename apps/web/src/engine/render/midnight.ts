import { cityDay } from '@entente/model/cityDay';

/**
 * Milliseconds from `at` to the first instant of the next day in Paris. Found by looking, not by
 * adding 24 hours: two days a year have 23 or 25.
 */
export function msToNextLegalDay(at: Date): number {
  const today = cityDay(at);
  const isToday = (ms: number) => cityDay(new Date(at.getTime() + ms)) === today;
  let before = 0;
  let after = 26 * 3_600_000;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isToday(middle)) before = middle;
    else after = middle;
  }
  return after;
}
