import fc from 'fast-check';
import { agreementStatus } from './agreementStatus';
import type { AgreementTerm, DatedMilestone } from './agreementState';
import { date, nearPartialDate } from './partialDate.fixture';
import { milestoneKinds, termKinds } from './vocabulary';
import type { MilestoneKind } from './vocabulary';

/** A milestone written in a test. */
export function milestone(kind: MilestoneKind, when: string): DatedMilestone {
  return { kind, date: date(when) };
}

/** Status, since, until, reason: one line of a table. */
export function answer(...question: Parameters<typeof agreementStatus>) {
  const { status, since, until, reason } = agreementStatus(...question);
  return [status, since, until, reason];
}

export const anyMilestone: fc.Arbitrary<DatedMilestone> = fc.record({
  kind: fc.constantFrom(...milestoneKinds),
  date: nearPartialDate,
});

export const anyMilestones: fc.Arbitrary<DatedMilestone[]> = fc.array(anyMilestone, {
  maxLength: 6,
});

export const anyTerm: fc.Arbitrary<AgreementTerm> = fc.record({
  kind: fc.constantFrom(...termKinds),
  years: fc.option(fc.integer({ min: 1, max: 4 })),
  entersIntoForceOnSignature: fc.boolean(),
  replacedOn: fc.option(nearPartialDate, { freq: 8 }),
});
