import { inForceSpans, yearsAt } from '@entente/model/inForceSpans';
import { parsePartialDate } from '@entente/model/partialDate';
import { datedMilestones, storedTerm } from '@entente/model/storedAgreement';
import { useSkin } from '@entente/ui/skin';
import { signedOn } from '../shared/agreementState';
import type { AgreementStatus_AgreementFragment } from './agreement.generated';

/** One scale for every list: the years in which towns began to be twinned, until today. */
const FROM = 1950;

interface LifeStripProps {
  agreement: AgreementStatus_AgreementFragment;
  /** 'YYYY-MM-DD' */
  today: string;
}

/** Since when an agreement is in force, beside those of others: a drawing of what the status says. */
export function LifeStrip({ agreement, today }: LifeStripProps) {
  const { Strip } = useSkin();
  const on = parsePartialDate(today);
  if (!on) return null;
  const signed = signedOn(agreement, today);
  const spans = inForceSpans(datedMilestones(agreement.milestones), storedTerm(agreement), on);
  if (!signed && spans.length === 0) return null;
  return (
    <Strip
      from={FROM}
      to={yearsAt(on)}
      signed={signed && yearsAt(signed)}
      spans={spans.map(({ first, last }) => [yearsAt(first), yearsAt(last)] as const)}
    />
  );
}
