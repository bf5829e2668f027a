import { inForceSpans, yearsAt } from '@entente/model/inForceSpans';
import { parsePartialDate, type PartialDate } from '@entente/model/partialDate';
import { datedMilestones, storedTerm } from '@entente/model/storedAgreement';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { YearRule } from '@entente/ui/YearRule';
import { useSite } from '../../i18n/SiteContext';
import { yearWords } from '../../i18n/yearWords';
import { milestonesInOrder } from '../shared/milestonesInOrder';
import { stepId } from '../shared/MilestoneTimeline';
import type { MilestoneTimeline_MilestoneFragment } from '../shared/shared.generated';
import type { AgreementStatus_AgreementFragment } from './agreement.generated';

interface LifeYearsProps {
  agreement: AgreementStatus_AgreementFragment;
  /** All that the page tells, those of the relationship too. */
  milestones: readonly MilestoneTimeline_MilestoneFragment[];
  /** 'YYYY-MM-DD' */
  today: string;
}

/** The years of an agreement, each leading to what happened in it, and when it was in force. */
export function LifeYears({ agreement, milestones, today }: LifeYearsProps) {
  const { locale, locales } = useSite();
  const on = parsePartialDate(today);
  const inOrder = milestonesInOrder(milestones);
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (!on || !first || !last) return null;
  const nameOf = (date: PartialDate, kind: (typeof first)['milestone']['kind']) =>
    [
      yearWords(date.slice(0, 4), locale),
      vocabularyLabel(locales, 'milestoneKind', vocabularyKey(kind ?? 'other'), locale),
    ].join(' – ');
  return (
    <YearRule
      from={yearsAt(first.date)}
      to={Math.max(yearsAt(on), yearsAt(last.date))}
      spans={inForceSpans(datedMilestones(agreement.milestones), storedTerm(agreement), on).map(
        (span) => [yearsAt(span.first), yearsAt(span.last)] as const,
      )}
      steps={inOrder.map(({ milestone, date }) => ({
        at: yearsAt(date),
        label: yearWords(date.slice(0, 4), locale),
        name: nameOf(date, milestone.kind),
        href: `#${stepId(milestone)}`,
      }))}
    />
  );
}
