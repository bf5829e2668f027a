import { formatPartialDate, timeValue } from '@entente/model/partialDate';
import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import { PartialTime } from '@entente/ui/PartialTime';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { milestonesInOrder } from '../shared/milestonesInOrder';
import type { MilestoneTimeline_MilestoneFragment } from '../shared/shared.generated';

interface TimelineEmbedProps {
  milestones: readonly MilestoneTimeline_MilestoneFragment[];
  /** The latest ones, when there are more. */
  limit?: number;
}

/** Dated events, oldest first, each as precise as it is known. */
export function TimelineEmbed({ milestones, limit }: TimelineEmbedProps) {
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const events = milestonesInOrder(milestones);
  if (events.length === 0) return <p>{messages.embed.empty}</p>;
  return (
    <ol className="tl">
      {events.slice(limit ? -limit : 0).map(({ milestone, date }) => (
        <li key={milestone.documentId}>
          <p className="k">
            <PartialTime
              dateTime={timeValue(date)}
              text={formatPartialDate(date, locale, 'long')}
            />
            {' · '}
            {vocabularyLabel(
              locales,
              'milestoneKind',
              vocabularyKey(milestone.kind ?? 'other'),
              locale,
            )}
          </p>
          <p lang={foreign(milestone.locale)}>
            {typeset(milestone.title ?? milestone.place, milestone.locale)}
          </p>
        </li>
      ))}
    </ol>
  );
}
