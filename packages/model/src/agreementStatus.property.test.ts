import fc from 'fast-check';
import { agreementStatus } from './agreementStatus';
import type { DatedMilestone } from './agreementState';
import { anyMilestone, anyMilestones, anyTerm } from './agreementStatus.fixture';
import { comparePartialDates, earliestDay, latestDay, precisionOf } from './partialDate';
import type { PartialDate } from './partialDate';
import { date, nearDay } from './partialDate.fixture';
import type { AgreementStatus } from './vocabulary';

const runs = { numRuns: 2000 };
const neutral = ['relationship-started', 'visit', 'meeting', 'amended', 'other'];

/** Days inside a date, by a number between 0 and 1. */
function dayInside(when: PartialDate, place: number): PartialDate {
  const [first, last] = [Date.parse(earliestDay(when)), Date.parse(latestDay(when))];
  const days = Math.round(((last - first) / 86_400_000) * place);
  return date(new Date(first + days * 86_400_000).toISOString().slice(0, 10));
}

/** Suspensions and resumptions in turn, each on its own day, a suspension first. */
function isLawful(milestones: readonly DatedMilestone[]): boolean {
  const toggles = milestones
    .filter(({ kind }) => kind === 'suspended' || kind === 'resumed')
    .sort((a, b) => comparePartialDates(a.date, b.date));
  return toggles.every(
    ({ kind, date: day }, index) =>
      kind === (index % 2 === 0 ? 'suspended' : 'resumed') && day !== toggles[index - 1]?.date,
  );
}

/** What an answer claims at least: 'in-force' may turn out to be 'expiring' or 'renewed'. */
function claim(status: AgreementStatus): string {
  if (['in-force', 'renewed', 'expiring'].includes(status)) return 'in force';
  return ['expired', 'terminated', 'superseded'].includes(status) ? 'ended' : status;
}

describe('agreementStatus', () => {
  it('never changes with a milestone dated after the day asked about, but for the step that it has', () => {
    fc.assert(
      fc.property(anyMilestones, anyMilestone, anyTerm, nearDay, (all, later, term, on) => {
        fc.pre(earliestDay(later.date) > on);
        fc.pre(!(term.entersIntoForceOnSignature && later.kind === 'entered-into-force'));
        expect(agreementStatus([...all, later], term, on)).toEqual(agreementStatus(all, term, on));
      }),
      runs,
    );
  });

  it('never depends on the order in which milestones are given', () => {
    const shuffled = anyMilestones.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyTerm, nearDay, ([all, mixed], term, on) => {
        expect(agreementStatus(mixed, term, on)).toEqual(agreementStatus(all, term, on));
      }),
      runs,
    );
  });

  it('is not changed by what alters no status', () => {
    fc.assert(
      fc.property(anyMilestones, anyTerm, nearDay, (all, term, on) => {
        const decisive = all.filter(({ kind }) => !neutral.includes(kind));
        expect(agreementStatus(all, term, on)).toEqual(agreementStatus(decisive, term, on));
      }),
      runs,
    );
  });

  it('is never contradicted when a date becomes known to the day', () => {
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 6,
      maxLength: 6,
    });
    let compared = 0;
    fc.assert(
      fc.property(anyMilestones, places, anyTerm, nearDay, (all, place, term, on) => {
        const exact = all.map(({ kind, date: when }, index) => ({
          kind,
          date: dayInside(when, place[index] ?? 0),
        }));
        fc.pre(isLawful(exact));
        const vague = agreementStatus(all, term, on).status;
        fc.pre(vague !== 'unknown');
        compared += 1;
        expect(claim(agreementStatus(exact, term, on).status)).toBe(claim(vague));
      }),
      { numRuns: 5000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it('knows the status of precise dates, unless the end or the order is not recorded', () => {
    fc.assert(
      fc.property(anyMilestones, anyTerm, nearDay, (all, term, on) => {
        const exact = all.filter((milestone) => precisionOf(milestone.date) === 'day');
        const state = agreementStatus(exact, { ...term, replacedOn: null }, on);
        expect(state.reason).not.toBe('date-uncertain');
        fc.pre(term.kind !== 'fixed' && isLawful(exact));
        expect(state.status).not.toBe('unknown');
      }),
      runs,
    );
  });

  it('lets only a fixed term run out', () => {
    fc.assert(
      fc.property(anyMilestones, anyTerm, nearDay, (all, term, on) => {
        const { status, until } = agreementStatus(all, term, on);
        fc.pre(term.kind !== 'fixed');
        expect(['expiring', 'expired']).not.toContain(status);
        expect(until).toBeNull();
      }),
      runs,
    );
  });

  it('stays ended once terminated or replaced', () => {
    fc.assert(
      fc.property(anyMilestones, anyTerm, nearDay, nearDay, (all, term, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const before = agreementStatus(all, term, earlier).status;
        fc.pre(before === 'terminated' || before === 'superseded');
        expect(['terminated', 'superseded']).toContain(agreementStatus(all, term, later).status);
      }),
      runs,
    );
  });

  it('never dates a status after the day asked about, nor its end before', () => {
    fc.assert(
      fc.property(anyMilestones, anyTerm, nearDay, (all, term, on) => {
        const { since, until } = agreementStatus(all, term, on);
        expect(since === null || earliestDay(since) <= on).toBe(true);
        expect(until === null || latestDay(until) >= on).toBe(true);
      }),
      runs,
    );
  });
});
