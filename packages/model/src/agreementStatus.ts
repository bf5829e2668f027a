import { suspensionAfter } from './agreementSuspension';
import type { Toggle } from './agreementSuspension';
import { endOfFixedTerm } from './agreementTerm';
import { addMonths } from './calendarDay';
import { partialDateOver, yearsAfter, earliestOf } from './dayInterval';
import { comparePartialDates, earliestDay, latestDay, parsePartialDate } from './partialDate';
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

/** A fixed term is 'expiring' when it ends within this many months. */
export const expiringMonths = 6;

const running: readonly AgreementStatus[] = ['in-force', 'renewed', 'expiring'];
const ended: readonly AgreementStatus[] = ['expired', 'terminated', 'superseded'];

/** Answers as if each of these milestones were past. */
function stateAfter(
  past: readonly DatedMilestone[],
  term: AgreementTerm,
  on: PartialDate,
): AgreementState {
  const dates = (...kinds: MilestoneKind[]) =>
    past
      .filter((milestone) => kinds.includes(milestone.kind))
      .map((milestone) => milestone.date)
      .sort(comparePartialDates);
  const since = (date: PartialDate | null | undefined) => ({ since: date ?? null, until: null });

  const superseded = dates('superseded');
  if (superseded.length > 0) {
    return { status: 'superseded', ...since(superseded[0]), reason: 'replacement-recorded' };
  }
  const terminated = dates('terminated');
  if (terminated.length > 0) {
    return { status: 'terminated', ...since(terminated[0]), reason: 'termination-recorded' };
  }

  const years = term.kind === 'fixed' && term.years && term.years > 0 ? term.years : null;
  const signed = dates('signed');
  const entered = dates(
    'entered-into-force',
    ...(term.entersIntoForceOnSignature ? ['signed' as const] : []),
  );
  const renewed = dates('renewed');
  const toggles = past.filter((milestone): milestone is Toggle =>
    ['suspended', 'resumed'].includes(milestone.kind),
  );
  // What is renewed, suspended or resumed was in force, even when nobody recorded since when.
  if (entered.length + renewed.length + toggles.length === 0) {
    const signature = earliestOf(signed);
    if (!signature) return { status: 'draft', ...since(null), reason: 'no-signature-recorded' };
    if (years && on > yearsAfter(signature, years).first) {
      return { status: 'unknown', ...since(null), reason: 'entry-into-force-not-recorded' };
    }
    return { status: 'signed', ...since(signed[0]), reason: 'signature-recorded' };
  }

  const end = years ? endOfFixedTerm(entered, renewed, years) : null;
  const until = end && partialDateOver(end);
  if (term.kind === 'fixed') {
    if (!years) return { status: 'unknown', ...since(null), reason: 'term-length-not-recorded' };
    if (!end) return { status: 'unknown', ...since(null), reason: 'term-start-not-recorded' };
    if (on > end.last) return { status: 'expired', ...since(until), reason: 'fixed-term-over' };
    if (on > end.first) return { status: 'unknown', since: null, until, reason: 'end-uncertain' };
  }

  const suspension = suspensionAfter(toggles);
  if (suspension === 'suspended') {
    const last = dates('suspended').at(-1);
    return { status: 'suspended', since: last ?? null, until, reason: 'suspension-recorded' };
  }
  if (suspension === 'unsure') {
    return { status: 'unknown', since: null, until, reason: 'order-uncertain' };
  }

  const current = { since: renewed.at(-1) ?? entered[0] ?? null, until };
  if (end && on >= addMonths(end.last, -expiringMonths)) {
    return { status: 'expiring', ...current, reason: 'fixed-term-ending' };
  }
  if (renewed.length > 0) return { status: 'renewed', ...current, reason: 'renewal-recorded' };
  return { status: 'in-force', ...current, reason: reasonInForce(term.kind) };
}

function reasonInForce(kind: TermKind): StatusReason {
  switch (kind) {
    case 'fixed':
      return 'fixed-term-running';
    case 'open':
      return 'open-term';
    case 'tacit-renewal':
      return 'tacit-renewal';
    case 'unknown':
      return 'term-not-recorded';
  }
}

/** What stays true whichever of the uncertain milestones are past. */
function commonState(
  known: AgreementState,
  others: readonly AgreementState[],
  uncertain: PartialDate | null,
): AgreementState {
  const statuses = [known, ...others].map((state) => state.status);
  const until = others.every((state) => state.until === known.until) ? known.until : null;
  if (statuses.every((status) => status === known.status)) return { ...known, until };
  if (statuses.every((status) => ended.includes(status))) return { ...known, until };
  if (statuses.every((status) => running.includes(status))) {
    return { status: 'in-force', since: known.since, until, reason: 'date-uncertain' };
  }
  return { status: 'unknown', since: uncertain, until: null, reason: 'date-uncertain' };
}

/**
 * The status of an agreement on a day, computed from what is recorded. The rules:
 *
 * - Milestones after `on` don't count: the answer for a past day never changes with what came later.
 * - Signed isn't in force until a milestone says so, or the instrument has no such step.
 * - A fixed term ends on its anniversary; an open one, a tacitly renewed one and one whose term
 *   isn't known end by a milestone only. Termination and replacement are final.
 * - `amended`, `relationship-started`, `visit`, `meeting` and `other` change nothing.
 * - A milestone known only to the month or year counts as past when that month or year is over. On
 *   a day inside it, the answer is what is true both with and without the milestone: 'in-force'
 *   when the agreement is in force either way, the status already reached when it has ended
 *   either way, else 'unknown'. A term that started or was renewed on an uncertain day ends on an
 *   uncertain day: 'unknown' from the first possible end until the last one. So making a date more
 *   precise may refine an answer, and never contradicts it.
 *
 * @param on the day asked about, 'YYYY-MM-DD', in the time zone of the site's owner (`calendarDay`).
 * @example
 * agreementStatus([{ kind: 'signed', date: '2024-04-09' }], { kind: 'unknown' }, '2024-06-01')
 * // { status: 'signed', since: '2024-04-09', until: null, reason: 'signature-recorded' }
 * @throws RangeError when `on` is no day.
 */
export function agreementStatus(
  milestones: readonly DatedMilestone[],
  term: AgreementTerm,
  on: string,
): AgreementState {
  const day = parsePartialDate(on);
  if (day?.length !== 10) throw new RangeError(`"${on}" is no day (YYYY-MM-DD)`);
  const replacement = term.replacedOn
    ? [{ kind: 'superseded' as const, date: term.replacedOn }]
    : [];
  const begun = [...milestones, ...replacement].filter(({ date }) => earliestDay(date) <= day);
  const past = begun.filter(({ date }) => latestDay(date) <= day);
  const possible = begun
    .filter(({ date }) => latestDay(date) > day)
    .sort((a, b) => comparePartialDates(a.date, b.date));
  const known = stateAfter(past, term, day);
  if (possible.length === 0) return known;

  const withOne = possible.map((milestone) => stateAfter([...past, milestone], term, day));
  const decisive = withOne.findIndex((state) => state.status !== known.status);
  return commonState(
    known,
    [...withOne, stateAfter(begun, term, day)],
    possible[Math.max(decisive, 0)]?.date ?? null,
  );
}
