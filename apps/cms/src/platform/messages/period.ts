import { parsePartialDate, type PartialDate } from '@entente/model/partialDate';

/** Days 'YYYY-MM-DD', both inside the period. */
export interface Period {
  from: PartialDate;
  to: PartialDate;
}

/** Why two texts are no period; the name of its message. */
export type PeriodProblem = 'day' | 'order' | 'future';

const dayIn = (text: unknown): PartialDate | null =>
  typeof text === 'string' && text.length === 10 ? parsePartialDate(text) : null;

/** The calendar year before the one that a day is in. */
export function lastYear(today: PartialDate): Period {
  const year = String(Number(today.slice(0, 4)) - 1).padStart(4, '0');
  return { from: `${year}-01-01` as PartialDate, to: `${year}-12-31` as PartialDate };
}

/**
 * The period that is asked for; the last calendar year when none is.
 * @param isFutureAllowed a report tells what was, a calendar what will be
 */
export function periodOf(
  from: unknown,
  to: unknown,
  today: PartialDate,
  isFutureAllowed = false,
): Period | { problem: PeriodProblem } {
  if (!from && !to) return lastYear(today);
  const [first, last] = [dayIn(from), dayIn(to)];
  if (!first || !last) return { problem: 'day' };
  if (first > last) return { problem: 'order' };
  if (first > today && !isFutureAllowed) return { problem: 'future' };
  return { from: first, to: last };
}
