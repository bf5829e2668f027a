import type { DatedMilestone } from './agreementState';
import { comparePartialDates } from './partialDate';
import type { PartialDate } from './partialDate';
import type { ParentRelation } from './vocabulary';

/** An agreement that names another as the one it is made under, changes or replaces. */
export interface ChildAgreement {
  /** 'replaces' counts; null where nobody said. */
  readonly relation: ParentRelation | null;
  readonly milestones: readonly DatedMilestone[];
}

/**
 * When an agreement was replaced: at the earliest signature of one that replaces it, in whatever
 * order they are recorded. Null when none does, or none is signed.
 *
 * @example two drafts of the next charter were made, and the second was signed in 2024
 * replacementDate([{ relation: 'replaces', milestones: [] }, second]) // '2024'
 */
export function replacementDate(children: readonly ChildAgreement[]): PartialDate | null {
  const signatures = children
    .filter(({ relation }) => relation === 'replaces')
    .flatMap(({ milestones }) => milestones)
    .filter(({ kind }) => kind === 'signed')
    .map(({ date }) => date);
  return signatures.sort(comparePartialDates)[0] ?? null;
}
