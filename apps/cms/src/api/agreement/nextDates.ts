import { agreementDates, type AgreementDateKind } from '@entente/model/agreementDates';
import { addMonths } from '@entente/model/calendarDay';
import { intervalOf, type DayInterval } from '@entente/model/dayInterval';
import type { PartialDate } from '@entente/model/partialDate';
import { expiringMonths } from '@entente/model/stateAfter';
import type { MilestoneKind } from '@entente/model/vocabulary';
import type { RecordedAgreement } from './readAgreements';

/** A date of an agreement; a milestone by its kind. */
export interface DeskDate extends DayInterval {
  kind: Exclude<AgreementDateKind, 'end'> | 'milestone';
  milestone: MilestoneKind | null;
}

/** What somebody must act upon within six months; not `isCertain` when the date may lie beyond. */
export interface Alert {
  kind: 'expiry' | 'notice';
  date: DeskDate;
  isCertain: boolean;
}

const isEnd = (kind: MilestoneKind) => kind === 'terminated' || kind === 'superseded';

const order = (a: DayInterval, b: DayInterval) =>
  a.first.localeCompare(b.first) || a.last.localeCompare(b.last);

/** The dates that its term brings and the milestones recorded for later, soonest first. */
export function datesOf(agreement: RecordedAgreement, on: PartialDate): DeskDate[] {
  const { milestones, term } = agreement;
  const terms = agreementDates(milestones, term, on);
  const ahead = term.replacedOn
    ? [...milestones, { kind: 'superseded' as const, date: term.replacedOn }]
    : milestones;
  const planned = ahead
    .map(({ kind, date }) => ({ kind: 'milestone' as const, milestone: kind, ...intervalOf(date) }))
    // Of what may have come, only an end is told: people act on it.
    .filter(({ milestone, first, last }) => first > on || (isEnd(milestone) && last > on));
  // An end that is recorded for later is among the milestones.
  const ofTerm = terms.flatMap(({ kind, ...date }) =>
    kind === 'end' ? [] : [{ kind, ...date, milestone: null }],
  );
  return [...ofTerm, ...planned].sort(order);
}

/** The first date that has not passed. */
export const nextOf = (dates: readonly DeskDate[], on: PartialDate): DeskDate | null =>
  dates.find(({ last }) => last >= on) ?? null;

export function alertsOf(dates: readonly DeskDate[], on: PartialDate): Alert[] {
  const limit = addMonths(on, expiringMonths);
  return dates.flatMap((date) => {
    const { kind, first, last } = date;
    if (kind !== 'expiry' && kind !== 'notice') return [];
    return last >= on && first <= limit ? [{ kind, date, isCertain: last <= limit }] : [];
  });
}
