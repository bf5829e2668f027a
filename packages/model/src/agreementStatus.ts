import type { AgreementState, AgreementTerm, DatedMilestone } from './agreementState';
import { entersOnSignature } from './entryIntoForce';
import { stateAfter } from './stateAfter';
import { comparePartialDates, earliestDay, latestDay, parsePartialDate } from './partialDate';
import type { PartialDate } from './partialDate';
import type { AgreementStatus, MilestoneKind } from './vocabulary';

/** Tells of the relationship, and leaves the agreement as it is. */
const neutral: readonly MilestoneKind[] = [
  'amended',
  'relationship-started',
  'visit',
  'meeting',
  'other',
];

/** With more milestones than this around one day, nobody could say: 2⁸ cases are looked at. */
const mostUncertain = 8;

const running: readonly AgreementStatus[] = ['in-force', 'renewed', 'expiring'];
export const ended: readonly AgreementStatus[] = ['expired', 'terminated', 'superseded'];

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
  return dateUncertain(uncertain);
}

function dateUncertain(since: PartialDate | null): AgreementState {
  return { status: 'unknown', since, until: null, reason: 'date-uncertain' };
}

/** Each choice of some of the items, none and all included. */
function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}

/**
 * The status of an agreement on a day, computed from what is recorded. The rules:
 *
 * - Milestones after `on` don't count: the answer for a past day never changes with what came later.
 * - Signed isn't in force until a milestone says so, or the instrument has no such step. An entry
 *   into force that is recorded, be it for later, says that the instrument has one: it is the only
 *   later record that counts.
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
  const begun = [...milestones, ...replacement].filter(
    ({ kind, date }) => !neutral.includes(kind) && earliestDay(date) <= day,
  );
  const past = begun.filter(({ date }) => latestDay(date) <= day);
  const possible = begun
    .filter(({ date }) => latestDay(date) > day)
    .sort((a, b) => comparePartialDates(a.date, b.date));
  const entry = { ...term, entersIntoForceOnSignature: entersOnSignature(milestones, term) };
  const known = stateAfter(past, entry, day);
  const uncertain = possible[0]?.date ?? null;
  if (possible.length > mostUncertain) return dateUncertain(uncertain);
  const others = subsets(possible).map((some) => stateAfter([...past, ...some], entry, day));
  return commonState(known, others, uncertain);
}
