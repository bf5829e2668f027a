import type { AgreementTerm, DatedMilestone } from './agreementState';

/**
 * Whether an agreement is in force from its signature. Not where an entry into force is recorded by
 * itself, be it for later: that instrument has such a step, whatever was ticked.
 */
export function entersOnSignature(
  milestones: readonly DatedMilestone[],
  { entersIntoForceOnSignature }: AgreementTerm,
): boolean {
  if (!entersIntoForceOnSignature) return false;
  return milestones.every(({ kind }) => kind !== 'entered-into-force');
}
