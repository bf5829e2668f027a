import type { AgreementTerm, DatedMilestone } from './agreementState';
import { comparePartialDates, partialDateFrom } from './partialDate';
import { replacementDate } from './replacement';
import { vocabularyKey } from './vocabulary';
import type {
  DatePrecision,
  MilestoneKind,
  ParentRelation,
  TermKind,
  Underscored,
} from './vocabulary';

/** A key as the database has it, or as GraphQL writes it. */
type Stored<Key extends string> = Key | Underscored<Key>;

/** A full date and how much of it is known. */
export interface StoredMilestone {
  readonly kind: Stored<MilestoneKind> | null;
  readonly date: string | null;
  readonly precision: DatePrecision | null;
}

/** What the status of an agreement rests on, as the CMS stores it and as the site reads it. */
export interface StoredAgreement {
  readonly termKind: Stored<TermKind> | null;
  readonly termYears: number | null;
  readonly noticeMonths: number | null;
  readonly entersIntoForceOnSignature: boolean | null;
  readonly children: readonly ({
    readonly parentRelation: Stored<ParentRelation> | null;
    readonly milestones: readonly (StoredMilestone | null)[];
  } | null)[];
}

/**
 * The milestones that have a kind and a date, in the order of the model: a database, which stores a
 * year as its first day, can't tell it from that day.
 */
export function datedMilestones(stored: readonly (StoredMilestone | null)[]): DatedMilestone[] {
  return stored
    .flatMap((milestone) => {
      const known = milestone && partialDateFrom(milestone.date, milestone.precision);
      return milestone?.kind && known
        ? [{ kind: vocabularyKey(milestone.kind) as MilestoneKind, date: known }]
        : [];
    })
    .sort((a, b) => comparePartialDates(a.date, b.date));
}

/** The term of an agreement, with the day another took its place. */
export function storedTerm(agreement: StoredAgreement): AgreementTerm {
  const { termKind, termYears, noticeMonths, entersIntoForceOnSignature } = agreement;
  const children = agreement.children.flatMap((child) => {
    if (!child) return [];
    const relation = child.parentRelation && vocabularyKey(child.parentRelation);
    return [
      {
        relation: relation as ParentRelation | null,
        milestones: datedMilestones(child.milestones),
      },
    ];
  });
  return {
    kind: vocabularyKey(termKind ?? 'unknown') as TermKind,
    years: termYears,
    noticeMonths,
    entersIntoForceOnSignature,
    replacedOn: replacementDate(children),
  };
}
