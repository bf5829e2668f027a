import { agreementDates, type AgreementDate } from '@entente/model/agreementDates';
import {
  agreementStanding as standingOf,
  standingThen,
  type AgreementStanding,
} from '@entente/model/agreementStanding';
import { agreementStatus } from '@entente/model/agreementStatus';
import type { AgreementState } from '@entente/model/agreementState';
import { earliestDay, type PartialDate } from '@entente/model/partialDate';
import { datedMilestones, storedTerm } from '@entente/model/storedAgreement';
import { vocabularyKey, type Instrument } from '@entente/model/vocabulary';
import type { AgreementStatus_AgreementFragment } from '../agreement/agreement.generated';

/** Where an agreement stands on a day ('YYYY-MM-DD'): computed, never typed by anyone. */
export function agreementState(
  agreement: AgreementStatus_AgreementFragment,
  on: string,
): AgreementState {
  return agreementStatus(datedMilestones(agreement.milestones), storedTerm(agreement), on);
}

/** What is needed to say where an agreement stands: its status agrees with its instrument. */
export interface ToldStanding extends AgreementStanding {
  readonly instrument: Instrument | null;
}

/**
 * Where an agreement stands today, with what is recorded of its future.
 *
 * @param isHistoric for a day in the past: what came later is left out
 */
export function agreementStanding(
  agreement: AgreementStatus_AgreementFragment,
  on: string,
  isHistoric = false,
): ToldStanding {
  const instrument = agreement.instrument && vocabularyKey(agreement.instrument);
  const standing = isHistoric
    ? standingThen(agreementState(agreement, on))
    : standingOf(datedMilestones(agreement.milestones), storedTerm(agreement), on);
  return { ...standing, instrument };
}

/** What its term brings next, none past an end that is recorded. */
export function datesToCome(
  agreement: AgreementStatus_AgreementFragment,
  on: string,
): AgreementDate[] {
  return agreementDates(datedMilestones(agreement.milestones), storedTerm(agreement), on);
}

/** The first signature that may have taken place by a day, for lists and for the article's margin. */
export function signedOn(
  agreement: AgreementStatus_AgreementFragment,
  on: string,
): PartialDate | null {
  const signature = datedMilestones(agreement.milestones).find(
    ({ kind }) => kind === 'signed',
  )?.date;
  return signature && earliestDay(signature) <= on ? signature : null;
}
