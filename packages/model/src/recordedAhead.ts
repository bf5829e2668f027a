import type { DatedMilestone } from './agreementState';
import { comparePartialDates, earliestDay, latestDay } from './partialDate';
import type { PartialDate } from './partialDate';

/** An end that is recorded before it comes: notice was given, or another agreement takes over. */
export interface ComingEnd {
  readonly kind: 'terminated' | 'superseded';
  readonly date: PartialDate;
}

const isEnd = (milestone: DatedMilestone): milestone is DatedMilestone & ComingEnd =>
  milestone.kind === 'terminated' || milestone.kind === 'superseded';

/**
 * The first end that is recorded and that nobody can say has come. The status doesn't change before
 * that day; what is told of the future does: nothing is renewed past it. One known only to the month
 * or the year that is running may have come already: it is still open, and told as such.
 *
 * @param replacedOn when an agreement that replaces this one takes its place
 * @param on the day asked about, 'YYYY-MM-DD'
 * @example told on 2026-11-29 of a termination for 2027-05-10
 * comingEnd([{ kind: 'terminated', date: '2027-05-10' }], null, '2026-11-29')
 * // { kind: 'terminated', date: '2027-05-10' }
 * @example told on 2026-11-29 of a termination in 2026
 * comingEnd([{ kind: 'terminated', date: '2026' }], null, '2026-11-29')
 * // { kind: 'terminated', date: '2026' }
 */
export function comingEnd(
  milestones: readonly DatedMilestone[],
  replacedOn: PartialDate | null | undefined,
  on: string,
): ComingEnd | null {
  const ends: ComingEnd[] = milestones.filter(isEnd).map(({ kind, date }) => ({ kind, date }));
  if (replacedOn) ends.push({ kind: 'superseded', date: replacedOn });
  const coming = ends.filter(({ date }) => latestDay(date) > on);
  return coming.sort((a, b) => comparePartialDates(a.date, b.date))[0] ?? null;
}

/** Whether an end may have come already, inside the month or the year that it is known to. */
export const isEndOpen = ({ date }: ComingEnd, on: string): boolean => earliestDay(date) <= on;

/** The first date of a kind, when it is surely to come; null once one may have been. */
function surelyToCome(
  milestones: readonly DatedMilestone[],
  kind: DatedMilestone['kind'],
  on: string,
): PartialDate | null {
  const [first] = milestones
    .filter((milestone) => milestone.kind === kind)
    .map(({ date }) => date)
    .sort(comparePartialDates);
  return first && earliestDay(first) > on ? first : null;
}

/**
 * When an agreement that is not signed yet is to be; null once one signature may have taken place.
 *
 * @param on the day asked about, 'YYYY-MM-DD'
 */
export const comingSignature = (
  milestones: readonly DatedMilestone[],
  on: string,
): PartialDate | null => surelyToCome(milestones, 'signed', on);

/**
 * When an agreement is to enter into force; null once it may have.
 *
 * @param on the day asked about, 'YYYY-MM-DD'
 */
export const comingEntry = (
  milestones: readonly DatedMilestone[],
  on: string,
): PartialDate | null => surelyToCome(milestones, 'entered-into-force', on);
