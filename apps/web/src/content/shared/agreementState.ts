import { agreementStatus, type AgreementState } from '@entente/model/agreementStatus';
import { partialDateFrom, type PartialDate } from '@entente/model/partialDate';
import { vocabularyKey } from '@entente/model/vocabulary';
import { present } from './present';
import type { AgreementStatus_AgreementFragment } from '../agreement/agreement.generated';

type Milestones = AgreementStatus_AgreementFragment['milestones'];

function dated(milestones: Milestones) {
  return present(milestones).flatMap(({ kind, date, precision }) => {
    const known = partialDateFrom(date, precision);
    return kind && known ? [{ kind: vocabularyKey(kind), date: known }] : [];
  });
}

/** When the agreement that replaces this one was signed; null when none does. */
function replacedOn(agreement: AgreementStatus_AgreementFragment): PartialDate | null {
  const signatures = present(agreement.children)
    .filter(({ parentRelation }) => parentRelation === 'replaces')
    .flatMap((child) => dated(child.milestones).filter(({ kind }) => kind === 'signed'));
  return signatures[0]?.date ?? null;
}

/** Where an agreement stands on a day ('YYYY-MM-DD'): computed, never typed by anyone. */
export function agreementState(
  agreement: AgreementStatus_AgreementFragment,
  on: string,
): AgreementState {
  return agreementStatus(
    dated(agreement.milestones),
    {
      kind: vocabularyKey(agreement.termKind ?? 'unknown'),
      years: agreement.termYears,
      noticeMonths: agreement.noticeMonths,
      entersIntoForceOnSignature: agreement.entersIntoForceOnSignature,
      replacedOn: replacedOn(agreement),
    },
    on,
  );
}

/** The first signature that is recorded, for lists and for the article's margin. */
export function signedOn(agreement: AgreementStatus_AgreementFragment): PartialDate | null {
  return dated(agreement.milestones).find(({ kind }) => kind === 'signed')?.date ?? null;
}
