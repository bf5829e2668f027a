import fc from 'fast-check';
import type { AgreementTerm, DatedMilestone } from './agreementStatus';
import { date, nearPartialDate } from './partialDate.fixture';
import { milestoneKinds, termKinds } from './vocabulary';
import type { MilestoneKind } from './vocabulary';

/** A milestone written in a test. */
export function milestone(kind: MilestoneKind, when: string): DatedMilestone {
  return { kind, date: date(when) };
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
