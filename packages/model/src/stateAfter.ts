import type { AgreementState, AgreementTerm, DatedMilestone } from './agreementState';
import { suspensionAfter } from './agreementSuspension';
import type { Toggle } from './agreementSuspension';
import { endOfFixedTerm } from './agreementTerm';
import { addMonths } from './calendarDay';
import { earliestOf, partialDateOver, yearsAfter } from './dayInterval';
import { comparePartialDates } from './partialDate';
import type { PartialDate } from './partialDate';
import type { MilestoneKind, StatusReason, TermKind } from './vocabulary';

/** A fixed term is 'expiring' when it ends within this many months. */
export const expiringMonths = 6;

/** The state of an agreement on a day, taking each of these milestones as past. */
export function stateAfter(
  past: readonly DatedMilestone[],
  term: AgreementTerm,
  on: PartialDate,
): AgreementState {
  const dates = (...kinds: MilestoneKind[]) =>
    past
      .filter((milestone) => kinds.includes(milestone.kind))
      .map((milestone) => milestone.date)
      .sort(comparePartialDates);
  const since = (date: PartialDate | null | undefined) => ({ since: date ?? null, until: null });

  const superseded = dates('superseded');
  if (superseded.length > 0) {
    return { status: 'superseded', ...since(superseded[0]), reason: 'replacement-recorded' };
  }
  const terminated = dates('terminated');
  if (terminated.length > 0) {
    return { status: 'terminated', ...since(terminated[0]), reason: 'termination-recorded' };
  }

  const years = term.kind === 'fixed' && term.years && term.years > 0 ? term.years : null;
  const signed = dates('signed');
  const entered = dates(
    'entered-into-force',
    ...(term.entersIntoForceOnSignature ? ['signed' as const] : []),
  );
  const renewed = dates('renewed');
  const toggles = past.filter((milestone): milestone is Toggle =>
    ['suspended', 'resumed'].includes(milestone.kind),
  );
  // What is renewed, suspended or resumed was in force, even when nobody recorded since when.
  if (entered.length + renewed.length + toggles.length === 0) {
    const signature = earliestOf(signed);
    if (!signature) return { status: 'draft', ...since(null), reason: 'no-signature-recorded' };
    if (years && on > yearsAfter(signature, years).first) {
      return { status: 'unknown', ...since(null), reason: 'entry-into-force-not-recorded' };
    }
    return { status: 'signed', ...since(signed[0]), reason: 'signature-recorded' };
  }

  const end = years ? endOfFixedTerm(entered, renewed, years) : null;
  const until = end && partialDateOver(end);
  if (term.kind === 'fixed') {
    if (!years) return { status: 'unknown', ...since(null), reason: 'term-length-not-recorded' };
    if (!end) return { status: 'unknown', ...since(null), reason: 'term-start-not-recorded' };
    if (on > end.last) return { status: 'expired', ...since(until), reason: 'fixed-term-over' };
    if (on > end.first) return { status: 'unknown', since: null, until, reason: 'end-uncertain' };
  }

  const suspension = suspensionAfter(toggles);
  if (suspension === 'suspended') {
    const last = dates('suspended').at(-1);
    return { status: 'suspended', since: last ?? null, until, reason: 'suspension-recorded' };
  }
  if (suspension === 'unsure') {
    return { status: 'unknown', since: null, until, reason: 'order-uncertain' };
  }

  const current = { since: renewed.at(-1) ?? entered[0] ?? null, until };
  if (end && on >= addMonths(end.last, -expiringMonths)) {
    return { status: 'expiring', ...current, reason: 'fixed-term-ending' };
  }
  if (renewed.length > 0) return { status: 'renewed', ...current, reason: 'renewal-recorded' };
  return { status: 'in-force', ...current, reason: reasonInForce(term.kind) };
}

function reasonInForce(kind: TermKind): StatusReason {
  switch (kind) {
    case 'fixed':
      return 'fixed-term-running';
    case 'open':
      return 'open-term';
    case 'tacit-renewal':
      return 'tacit-renewal';
    case 'unknown':
      return 'term-not-recorded';
  }
}
