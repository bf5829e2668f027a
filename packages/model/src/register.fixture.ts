import fc from 'fast-check';
import type { DatedMilestone } from './agreementState';
import { addMonths } from './calendarDay';
import { isBefore } from './dateOrder';
import { comparePartialDates, earliestDay, precisionOf } from './partialDate';
import type { PartialDate } from './partialDate';
import { date } from './partialDate.fixture';
import { instruments, termKinds } from './vocabulary';
import type {
  DatePrecision,
  Instrument,
  MilestoneKind,
  ParentRelation,
  TermKind,
} from './vocabulary';

/** An agreement that somebody may have recorded, well or badly. */
export interface GeneratedAgreement {
  title: string;
  instrument: Instrument | null;
  termKind: TermKind;
  termYears: number | null;
  noticeMonths: number | null;
  entersIntoForceOnSignature: boolean;
  /** How many, two at least. */
  parties: number;
  milestones: DatedMilestone[];
  /** Made under it, changing or replacing it. */
  children: { relation: ParentRelation; milestones: DatedMilestone[] }[];
}

/** A date as a database keeps it. */
export function storedDate(when: PartialDate): { date: string; precision: DatePrecision } {
  return { date: earliestDay(when), precision: precisionOf(when) };
}

/** Half of them near the day they are told for, so that terms, ends and that day often meet. */
function anyDate(today: PartialDate): fc.Arbitrary<PartialDate> {
  const year = Number(today.slice(0, 4));
  const days = (first: number, last: number) =>
    fc
      .date({
        min: new Date(`${String(first).padStart(4, '0')}-01-01T00:00:00Z`),
        max: new Date(`${last}-12-31T00:00:00Z`),
        noInvalidDate: true,
      })
      .map((instant) => instant.toISOString().slice(0, 10));
  const near = fc.integer({ min: -40, max: 40 }).map((months) => addMonths(today, months));
  const day = fc.oneof(
    { weight: 4, arbitrary: near },
    { weight: 1, arbitrary: fc.constant(today) },
    { weight: 3, arbitrary: days(year - 30, year + 12) },
    { weight: 1, arbitrary: days(800, 2150) },
  );
  return fc
    .tuple(day, fc.constantFrom(10, 10, 10, 7, 4))
    .map(([whole, length]) => date(whole.slice(0, length)));
}

/** What a life is made of, the usual more often. */
const anyKind: fc.Arbitrary<MilestoneKind> = fc.constantFrom(
  ...(['signed', 'signed', 'signed', 'entered-into-force', 'entered-into-force'] as const),
  ...(['renewed', 'renewed', 'terminated', 'suspended', 'resumed', 'superseded'] as const),
  ...(['amended', 'visit', 'meeting', 'relationship-started', 'other'] as const),
);

/** Nothing but an entry into force is before the signature, where that is sure: the CMS refuses it. */
function afterSignature(milestones: readonly DatedMilestone[]): DatedMilestone[] {
  const dates = milestones.filter(({ kind }) => kind === 'signed').map((one) => one.date);
  const [signature] = dates.sort(comparePartialDates);
  if (!signature) return [...milestones];
  return milestones.filter(
    ({ kind, date: when }) => kind === 'entered-into-force' || !isBefore(when, signature),
  );
}

function anyLife(today: PartialDate): fc.Arbitrary<DatedMilestone[]> {
  return fc
    .array(fc.record({ kind: anyKind, date: anyDate(today) }), { maxLength: 7 })
    .map(afterSignature);
}

/** Any agreement, told on a day. */
export function anyAgreement(today: PartialDate): fc.Arbitrary<GeneratedAgreement> {
  const child = fc.record({
    relation: fc.constantFrom<ParentRelation>('replaces', 'replaces', 'amends', 'specific-to'),
    milestones: fc
      .array(fc.record({ kind: fc.constant('signed' as const), date: anyDate(today) }), {
        maxLength: 2,
      })
      .map((all): DatedMilestone[] => all),
  });
  return fc.record({
    title: fc.constantFrom('Protocole de coopération', 'Jumelage', 'Accord-cadre'),
    instrument: fc.option(fc.constantFrom(...instruments), { freq: 8 }),
    termKind: fc.constantFrom(...termKinds),
    termYears: fc.option(fc.integer({ min: 1, max: 10 })),
    noticeMonths: fc.option(fc.integer({ min: 1, max: 12 })),
    entersIntoForceOnSignature: fc.boolean(),
    parties: fc.integer({ min: 2, max: 4 }),
    milestones: anyLife(today),
    children: fc.oneof(
      { weight: 3, arbitrary: fc.constant<GeneratedAgreement['children']>([]) },
      { weight: 1, arbitrary: fc.array(child, { maxLength: 3 }) },
    ),
  });
}

/**
 * A register of so many agreements, the same each time for a seed. With the usual one, several of
 * the first 25 are replaced twice.
 *
 * @param today the day it is told for
 */
export function generatedRegister(
  size: number,
  today: PartialDate,
  seed = 3,
): GeneratedAgreement[] {
  return fc
    .sample(anyAgreement(today), { numRuns: size, seed })
    .map((agreement, index) => ({ ...agreement, title: `${agreement.title} n° ${index + 1}` }));
}
