import type { AgreementTerm, DatedMilestone } from './agreementState';
import { running } from './agreementStanding';
import { agreementStatus } from './agreementStatus';
import type { DayInterval } from './dayInterval';
import { earliestDay, latestDay } from './partialDate';
import type { PartialDate } from './partialDate';

const DAY = 86_400_000;

/** A day some days later, or earlier. */
function shifted(day: PartialDate, days: number): PartialDate {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10) as PartialDate;
}

/**
 * When an agreement was surely in force, up to a day: for a drawing of its life. Days on which nobody
 * can say, because a date is known to its year only, are in no span.
 *
 * @param on 'YYYY-MM-DD', the last day that is looked at
 * @example suspended in 1992 and resumed in 1996
 * inForceSpans(milestones, term, '2026-11-30')
 * // [{ first: '1964-05-27', last: '1992-03-31' }, { first: '1996-09-01', last: '2026-11-30' }]
 * @throws RangeError when `on` is no day.
 */
export function inForceSpans(
  milestones: readonly DatedMilestone[],
  term: AgreementTerm,
  on: PartialDate,
): DayInterval[] {
  const stateOn = (day: PartialDate) => agreementStatus(milestones, term, day);
  const isRunning = (day: PartialDate) => running.includes(stateOn(day).status);
  const dates = milestones
    .map(({ date }) => date)
    .concat(term.replacedOn ?? [])
    .filter((date) => earliestDay(date) <= on);
  const turns = new Set(dates.flatMap((date) => [earliestDay(date), shifted(latestDay(date), 1)]));
  const days = [...turns].filter((day) => day <= on).sort();
  const spans: DayInterval[] = [];
  for (const [index, first] of days.entries()) {
    if (!isRunning(first)) continue;
    const next = days[index + 1];
    const end = next ? shifted(next, -1) : on;
    // What runs out by itself does so between two dates that are recorded.
    const until = isRunning(end) ? null : stateOn(first).until;
    const last = until && earliestDay(until) < end ? earliestDay(until) : end;
    const before = spans.at(-1);
    if (before && shifted(before.last, 1) === first) spans[spans.length - 1] = { ...before, last };
    else spans.push({ first, last });
  }
  return spans;
}

/** A day on a scale of years. @example yearsAt('2000-07-01') // 2000.5, about */
export function yearsAt(day: PartialDate): number {
  const year = Number(day.slice(0, 4));
  const start = Date.parse(`${day.slice(0, 4)}-01-01`);
  return year + (Date.parse(earliestDay(day)) - start) / (365.25 * DAY);
}
