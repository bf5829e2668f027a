import type { DatedMilestone } from './agreementState';
import { comparePartialDates, earliestDay } from './partialDate';
import type { PartialDate } from './partialDate';

/** An end that is recorded before it comes: notice was given, or another agreement takes over. */
export interface ComingEnd {
  readonly kind: 'terminated' | 'superseded';
  readonly date: PartialDate;
}

const isEnd = (milestone: DatedMilestone): milestone is DatedMilestone & ComingEnd =>
  milestone.kind === 'terminated' || milestone.kind === 'superseded';

/**
 * The first end that is recorded for a day surely to come. The status doesn't change before that
 * day; what is told of the future does: nothing is renewed past it.
 *
 * @param replacedOn when an agreement that replaces this one takes its place
 * @param on the day asked about, 'YYYY-MM-DD'
 * @example told on 2026-11-29 of a termination for 2027-05-10
 * comingEnd([{ kind: 'terminated', date: '2027-05-10' }], null, '2026-11-29')
 * // { kind: 'terminated', date: '2027-05-10' }
 */
export function comingEnd(
  milestones: readonly DatedMilestone[],
  replacedOn: PartialDate | null | undefined,
  on: string,
): ComingEnd | null {
  const ends: ComingEnd[] = milestones.filter(isEnd).map(({ kind, date }) => ({ kind, date }));
  if (replacedOn) ends.push({ kind: 'superseded', date: replacedOn });
  const coming = ends.filter(({ date }) => earliestDay(date) > on);
  return coming.sort((a, b) => comparePartialDates(a.date, b.date))[0] ?? null;
}

/**
 * When an agreement that is not signed yet is to be; null once one signature may have taken place.
 *
 * @param on the day asked about, 'YYYY-MM-DD'
 */
export function comingSignature(
  milestones: readonly DatedMilestone[],
  on: string,
): PartialDate | null {
  const signatures = milestones
    .filter(({ kind }) => kind === 'signed')
    .map(({ date }) => date)
    .sort(comparePartialDates);
  const [first] = signatures;
  return first && earliestDay(first) > on ? first : null;
}
