import { present } from '../shared/present';
import type { MilestoneTimeline_MilestoneFragment } from '../shared/shared.generated';
import type { AgreementPage_AgreementFragment } from './agreement.generated';

/**
 * The life of an agreement inside the life of the relationship: its own milestones, and those that
 * two or more of its parties share (a visit years before, the start of their relations).
 */
export function relationshipMilestones(
  agreement: AgreementPage_AgreementFragment,
): MilestoneTimeline_MilestoneFragment[] {
  const parties = present(agreement.parties);
  const ids = new Set(parties.map((party) => party.documentId));
  const shared = parties
    .flatMap((party) => present(party.milestones))
    .filter(
      ({ partners }) =>
        present(partners).filter(({ documentId }) => ids.has(documentId)).length > 1,
    );
  return [...present(agreement.milestones), ...shared];
}
