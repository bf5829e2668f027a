import { partialDateFrom, type PartialDate } from '@entente/model/partialDate';
import type { MilestoneTimeline_MilestoneFragment } from './shared.generated';

type Milestone = MilestoneTimeline_MilestoneFragment;

/**
 * Oldest first, each once: an event may belong to an agreement and to its partners. One without a
 * date is not an event and is left out.
 */
export function milestonesInOrder(
  milestones: readonly Milestone[],
): { milestone: Milestone; date: PartialDate }[] {
  const unique = new Map(milestones.map((milestone) => [milestone.documentId, milestone]));
  return [...unique.values()]
    .flatMap((milestone) => {
      const date = partialDateFrom(milestone.date, milestone.precision);
      return date ? [{ milestone, date }] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
