import { Lines } from '@entente/ui/Text';
import { inLanguage } from '@entente/ui/inLanguage';
import { cityDay } from '@entente/model/cityDay';
import {
  earliestDay,
  formatPartialDate,
  timeValue,
  type PartialDate,
} from '@entente/model/partialDate';
import { vocabularyKey, type MilestoneKind } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { useSkin } from '@entente/ui/skin';
import { format } from '../../i18n/format';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { EntryLink } from './EntryLink';
import { milestonesInOrder } from './milestonesInOrder';
import { present } from './present';
import { Sources } from './Sources';
import type { MilestoneTimeline_MilestoneFragment } from './shared.generated';

type Milestone = MilestoneTimeline_MilestoneFragment;

interface Props {
  milestones: readonly Milestone[];
  /** 'YYYY-MM-DD': what is surely later than it is told as to come. */
  today?: string;
}

/** Where a page tells of a milestone: '#' and this lead there. */
export const stepId = ({ documentId }: { documentId: string }) => `step-${documentId}`;

/** Dated events in their order; one without a date is not an event and is left out. */
export function MilestoneTimeline({ milestones, today = cityDay() }: Props) {
  const { Timeline } = useSkin();
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const told = (key: MilestoneKind, date: PartialDate) => {
    const kind = vocabularyLabel(locales, 'milestoneKind', key, locale);
    return earliestDay(date) > today ? format(messages.agreement.toCome, { kind }) : kind;
  };
  const events = milestonesInOrder(milestones).map(({ milestone, date }) => ({
    key: milestone.documentId,
    id: stepId(milestone),
    date: { dateTime: timeValue(date), text: formatPartialDate(date, locale, 'long') },
    kind: told(vocabularyKey(milestone.kind ?? 'other'), date),
    title: milestone.title ? typeset(milestone.title, milestone.locale) : undefined,
    lang: foreign(milestone.locale, milestone.title),
    place: placeBeside(milestone),
    note: <Note milestone={milestone} />,
  }));
  return <Timeline events={events} />;
}

/** Not twice, where the title names it. */
function placeBeside({ title, place }: Milestone): string | undefined {
  return place && !title?.includes(place) ? place : undefined;
}

function Note({ milestone }: { milestone: Milestone }) {
  const typeset = useTypeset();
  const lang = useForeign()(milestone.locale, milestone.note);
  const { note, delegation } = milestone;
  const sources = present(milestone.sources);
  if (!note && !delegation && sources.length === 0) return null;
  return (
    <>
      {note ? (
        <p {...inLanguage(lang)}>
          <Lines text={typeset(note, milestone.locale)} />
        </p>
      ) : null}
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
