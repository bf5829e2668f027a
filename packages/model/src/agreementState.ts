import type { PartialDate } from './partialDate';
import type { AgreementStatus, MilestoneKind, StatusReason, TermKind } from './vocabulary';

/** What is needed of a milestone. `kind` as in the CMS: 'entered-into-force'. */
export interface DatedMilestone {
  readonly kind: MilestoneKind;
  readonly date: PartialDate;
}

export interface AgreementTerm {
  readonly kind: TermKind;
  /** Length of a fixed term. */
  readonly years?: number | null;
  /** Not used here: notice is given by people, and its effect is a 'terminated' milestone. */
  readonly noticeMonths?: number | null;
  /** The instrument has no step between signature and entry into force. */
  readonly entersIntoForceOnSignature?: boolean | null;
  /** When an agreement that replaces this one took its place. */
  readonly replacedOn?: PartialDate | null;
}

export interface AgreementState {
  readonly status: AgreementStatus;
  /** The date that brought the status; for 'unknown', the imprecise date that prevents an answer. */
  readonly since: PartialDate | null;
  /** The last day of the term that runs on that day, as exactly as it is known. */
  readonly until: PartialDate | null;
  readonly reason: StatusReason;
}
