import { agreementDates } from './agreementDates';
import type { AgreementState, AgreementTerm, DatedMilestone } from './agreementState';
import { agreementStatus } from './agreementStatus';
import { earliestDay } from './partialDate';
import type { PartialDate } from './partialDate';
import { comingEnd, comingEntry, comingSignature, isEndOpen } from './recordedAhead';
import type { ComingEnd } from './recordedAhead';
import type { AgreementStatus, StatusReason } from './vocabulary';

/**
 * What a date rests on that nobody recorded: the length of the `term`, or the `replacement`, that is
 * the signature of the agreement that took this one's place.
 */
export type DeducedFrom = 'term' | 'replacement';

/** Where an agreement stands, with what is recorded already of its future. */
export interface AgreementStanding extends AgreementState {
  /** The end that is recorded and may be to come, when it is before the end of the term. */
  readonly end: ComingEnd | null;
  /** The day for which the first signature is planned; null once one may have taken place. */
  readonly signature: PartialDate | null;
  /** The day for which the entry into force is recorded; null once it may have taken place. */
  readonly entry: PartialDate | null;
  /** Where `since` comes from when it is not the date of a milestone. */
  readonly deducedFrom: DeducedFrom | null;
}

/** The statuses of an agreement that is in force. */
export const running: readonly AgreementStatus[] = ['in-force', 'renewed', 'expiring'];

const aheadReason = {
  terminated: 'termination-ahead',
  superseded: 'replacement-ahead',
} as const satisfies Record<ComingEnd['kind'], StatusReason>;

/** None of a draft, of what has ended, or of a term that is over before. */
function endOf(
  milestones: readonly DatedMilestone[],
  term: AgreementTerm,
  state: AgreementState,
  on: string,
): ComingEnd | null {
  const stops =
    state.status === 'signed' ||
    agreementDates(milestones, term, on).some(({ kind }) => kind === 'end');
  return stops ? comingEnd(milestones, term.replacedOn, on) : null;
}

/** Nothing of it was recorded, so one that is recorded for later is worth telling. */
const notEntered = ({ status, reason }: AgreementState): boolean =>
  status === 'draft' || status === 'signed' || reason === 'entry-into-force-not-recorded';

/** What is recorded of the future of a state. */
function aheadOf(
  milestones: readonly DatedMilestone[],
  term: AgreementTerm,
  state: AgreementState,
  on: string,
): Pick<AgreementStanding, 'end' | 'signature' | 'entry'> {
  return {
    end: endOf(milestones, term, state, on),
    signature: state.status === 'draft' ? comingSignature(milestones, on) : null,
    entry: notEntered(state) ? comingEntry(milestones, on) : null,
  };
}

/** Of one that is suspended, or of which little is known, that is what must be said first. */
function reasonOf(
  { status, reason }: AgreementState,
  { end, signature, entry }: ReturnType<typeof aheadOf>,
  on: string,
): StatusReason {
  if (signature) return 'signature-ahead';
  if (entry) return 'entry-ahead';
  if (end && running.includes(status)) return aheadReason[end.kind];
  const isOpen = end !== null && isEndOpen(end, on);
  return isOpen && reason === 'date-uncertain' ? 'end-open' : reason;
}

function deducedFrom(
  milestones: readonly DatedMilestone[],
  { status }: AgreementState,
  on: string,
): DeducedFrom | null {
  if (status === 'expired') return 'term';
  if (status !== 'superseded') return null;
  const recorded = milestones.some(
    ({ kind, date }) => kind === 'superseded' && earliestDay(date) <= on,
  );
  return recorded ? null : 'replacement';
}

/**
 * The status of an agreement as it is told today: what is recorded for later is told with it, and
 * the reason never says that an end isn't recorded when one is. For a day in the past ask
 * `agreementStatus`: what came later was not known then.
 *
 * @param on the day asked about, 'YYYY-MM-DD'
 * @example told on 2026-11-29 of a termination for 2027-05-10
 * agreementStanding(milestones, term, '2026-11-29')
 * // { status: 'in-force', end: { kind: 'terminated', date: '2027-05-10' }, … }
 * @throws RangeError when `on` is no day.
 */
export function agreementStanding(
  milestones: readonly DatedMilestone[],
  term: AgreementTerm,
  on: string,
): AgreementStanding {
  const state = agreementStatus(milestones, term, on);
  const ahead = aheadOf(milestones, term, state, on);
  return {
    ...state,
    ...ahead,
    reason: reasonOf(state, ahead, on),
    until: ahead.end ? ahead.end.date : state.until,
    deducedFrom: deducedFrom(milestones, state, on),
  };
}

/** A status for a day in the past, told without what came later. */
export function standingThen(state: AgreementState): AgreementStanding {
  return { ...state, end: null, signature: null, entry: null, deducedFrom: null };
}
