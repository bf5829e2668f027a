import { formatPartialDate, timeValue } from '@entente/model/partialDate';
import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import { Timeline } from '@entente/ui/Timeline';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { EntryLink } from './EntryLink';
import { milestonesInOrder } from './milestonesInOrder';
import { present } from './present';
import { Sources } from './Sources';
import type { MilestoneTimeline_MilestoneFragment } from './shared.generated';

type Milestone = MilestoneTimeline_MilestoneFragment;

/** Dated events in their order; one without a date is not an event and is left out. */
export function MilestoneTimeline({ milestones }: { milestones: readonly Milestone[] }) {
  const { locale, locales } = useSite();
  const events = milestonesInOrder(milestones).map(({ milestone, date }) => ({
    key: milestone.documentId,
    date: { dateTime: timeValue(date), text: formatPartialDate(date, locale, 'long') },
    kind: vocabularyLabel(
      locales,
      'milestoneKind',
      vocabularyKey(milestone.kind ?? 'other'),
      locale,
    ),
    title: <Title milestone={milestone} />,
    note: <Note milestone={milestone} />,
  }));
  return <Timeline events={events} />;
}

function Title({ milestone }: { milestone: Milestone }) {
  const typeset = useTypeset();
  const lang = useForeign()(milestone.locale);
  const place = milestone.place ? ` (${milestone.place})` : '';
  if (!milestone.title) return milestone.place;
  return (
    <span lang={lang}>
      {typeset(milestone.title, milestone.locale)}
      {milestone.title.includes(milestone.place ?? '') ? '' : place}
    </span>
  );
}

function Note({ milestone }: { milestone: Milestone }) {
  const typeset = useTypeset();
  const lang = useForeign()(milestone.locale);
  const { note, delegation } = milestone;
  const sources = present(milestone.sources);
  if (!note && !delegation && sources.length === 0) return null;
  return (
    <>
      {note ? <p lang={lang}>{typeset(note, milestone.locale)}</p> : null}
      {delegation ? (
        <p>
          <EntryLink type="delegation" entry={delegation}>
            {typeset(delegation.title, delegation.locale)}
          </EntryLink>
        </p>
      ) : null}
      {sources.length > 0 ? <Sources sources={sources} /> : null}
    </>
  );
}
