import { MilestoneTimeline } from '../shared/MilestoneTimeline';
import { milestonesInOrder } from '../shared/milestonesInOrder';
import { present } from '../shared/present';
import type { MilestoneTimeline_MilestoneFragment } from '../shared/shared.generated';
import { EmbedHead } from './EmbedHead';
import type { EmbedContent, EmbedQuestion } from './pageEmbeds';

/** The life of an agreement, or of a partnership, alone in its frame. */
export function milestonesEmbed(
  { options, messages, path }: EmbedQuestion,
  subject: string,
  milestones: readonly (MilestoneTimeline_MilestoneFragment | null)[],
): EmbedContent {
  const events = present(milestones);
  return {
    subject,
    node: (
      <>
        <EmbedHead
          level={options.level}
          title={messages.embed.timeline}
          href={path}
          over={subject}
        />
        {milestonesInOrder(events).length > 0 ? (
          <MilestoneTimeline milestones={events} />
        ) : (
          <p>{messages.embed.empty}</p>
        )}
      </>
    ),
  };
}
