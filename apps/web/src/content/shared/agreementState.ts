import { agreementDates, type AgreementDate } from '@entente/model/agreementDates';
import {
  agreementStanding as standingOf,
  standingThen,
  type AgreementStanding,
} from '@entente/model/agreementStanding';
import { agreementStatus } from '@entente/model/agreementStatus';
import type { AgreementState, AgreementTerm } from '@entente/model/agreementState';
import {
  comparePartialDates,
  earliestDay,
  partialDateFrom,
  type PartialDate,
} from '@entente/model/partialDate';
import { replacementDate } from '@entente/model/replacement';
import { vocabularyKey, type Instrument } from '@entente/model/vocabulary';
import { present } from './present';
import type { AgreementStatus_AgreementFragment } from '../agreement/agreement.generated';

type Milestones = AgreementStatus_AgreementFragment['milestones'];

/** Those that have a date, in the order of the model: the CMS stores a year as its first day. */
function dated(milestones: Milestones) {
  return present(milestones)
    .flatMap(({ kind, date, precision }) => {
      const known = partialDateFrom(date, precision);
      return kind && known ? [{ kind: vocabularyKey(kind), date: known }] : [];
    })
    .sort((a, b) => comparePartialDates(a.date, b.date));
}

/** When another agreement took its place; null when none did. */
function replacedOn(agreement: AgreementStatus_AgreementFragment): PartialDate | null {
  return replacementDate(
    present(agreement.children).map(({ parentRelation, milestones }) => ({
      relation: parentRelation && vocabularyKey(parentRelation),
      milestones: dated(milestones),
    })),
  );
}

function termOf(agreement: AgreementStatus_AgreementFragment): AgreementTerm {
  return {
    kind: vocabularyKey(agreement.termKind ?? 'unknown'),
    years: agreement.termYears,
    noticeMonths: agreement.noticeMonths,
    entersIntoForceOnSignature: agreement.entersIntoForceOnSignature,
    replacedOn: replacedOn(agreement),
  };
}

/** Where an agreement stands on a day ('YYYY-MM-DD'): computed, never typed by anyone. */
export function agreementState(
  agreement: AgreementStatus_AgreementFragment,
  on: string,
): AgreementState {
  return agreementStatus(dated(agreement.milestones), termOf(agreement), on);
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
    : standingOf(dated(agreement.milestones), termOf(agreement), on);
  return { ...standing, instrument };
}

/** What its term brings next, none past an end that is recorded. */
export function datesToCome(
  agreement: AgreementStatus_AgreementFragment,
  on: string,
): AgreementDate[] {
  return agreementDates(dated(agreement.milestones), termOf(agreement), on);
}

/** The first signature that may have taken place by a day, for lists and for the article's margin. */
export function signedOn(
  agreement: AgreementStatus_AgreementFragment,
  on: string,
): PartialDate | null {
  const signature = dated(agreement.milestones).find(({ kind }) => kind === 'signed')?.date;
  return signature && earliestDay(signature) <= on ? signature : null;
}
