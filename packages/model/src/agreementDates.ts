import type { AgreementTerm, DatedMilestone } from './agreementState';
import { agreementStatus } from './agreementStatus';
import { daysOf, endOfTerm, extended } from './agreementTerm';
import { addMonths } from './calendarDay';
import { intervalOf } from './dayInterval';
import type { DayInterval } from './dayInterval';
import { earliestDay } from './partialDate';
import { entersOnSignature } from './entryIntoForce';
import { comingEnd } from './recordedAhead';
import type { AgreementStatus, MilestoneKind } from './vocabulary';

/**
 * - `expiry`: the last day of a fixed term
 * - `renewal`: the last day of the period that an agreement renewed by tacit consent is in
 * - `notice`: the last day on which notice can be given before one of these
 * - `end`: a termination or replacement that is recorded already and may still be to come; nothing
 *   is renewed past it, were it known to its year only
 */
export type AgreementDateKind = 'expiry' | 'renewal' | 'notice' | 'end';

/** A date to come, or that has just passed; known to be between two days, often the same. */
export interface AgreementDate extends DayInterval {
  readonly kind: AgreementDateKind;
}

const lasting: readonly AgreementStatus[] = [
  'in-force',
  'expiring',
  'renewed',
  'suspended',
  'unknown',
];

/**
 * What the term of an agreement brings next. It rests on `agreementStatus`, and on no standing: the
 * end that a standing tells may be the one that is recorded, and none of the term.
 *
 * @param on the day asked about, 'YYYY-MM-DD'
 * @returns none when the agreement has ended, has not begun, or when its term says nothing
 * @example a term of 3 years, renewed by tacit consent with 6 months' notice, since 2020-03-15
 * agreementDates(milestones, term, '2024-01-01')
 * // notice 2025-09-15 … renewal 2026-03-15
 */
export function agreementDates(
  milestones: readonly DatedMilestone[],
  term: AgreementTerm,
  on: string,
): AgreementDate[] {
  const state = agreementStatus(milestones, term, on);
  if (!lasting.includes(state.status)) return [];
  const kind = term.kind === 'fixed' ? 'expiry' : 'renewal';
  const end =
    term.kind === 'fixed'
      ? state.until && intervalOf(state.until)
      : renewalAfter(milestones, term, on);
  const recorded = comingEnd(milestones, term.replacedOn, on);
  const stop = recorded && intervalOf(recorded.date);
  if (stop && (kind === 'renewal' || !end || stop.first < end.first))
    return [{ kind: 'end', ...stop }];
  if (!end) return [];
  const before = term.noticeMonths ?? 0;
  const notice = {
    first: addMonths(end.first, -before),
    last: addMonths(end.last, -before),
  };
  return [...(before > 0 ? [{ kind: 'notice' as const, ...notice }] : []), { kind, ...end }];
}

/** The end of the period that runs on a day; null when its beginning or its length is not known. */
function renewalAfter(
  milestones: readonly DatedMilestone[],
  term: AgreementTerm,
  on: string,
): DayInterval | null {
  const { kind, years } = term;
  if (kind !== 'tacit-renewal' || !years || years < 1) return null;
  const dates = (...kinds: MilestoneKind[]) =>
    milestones
      .filter((milestone) => kinds.includes(milestone.kind) && earliestDay(milestone.date) <= on)
      .map(({ date }) => date);
  const starts = dates(
    'entered-into-force',
    ...(entersOnSignature(milestones, term) ? ['signed' as const] : []),
  );
  let end = endOfTerm(starts, dates('renewed'), years);
  while (end && daysOf(end).last < on) end = extended(end, years);
  return end && daysOf(end);
}
