import type { AgreementTerm, DatedMilestone } from './agreementState';
import { inForceSpans, yearsAt } from './inForceSpans';
import type { PartialDate } from './partialDate';

const on = '2026-11-30' as PartialDate;
const at = (kind: DatedMilestone['kind'], date: string): DatedMilestone => ({
  kind,
  date: date as PartialDate,
});
const open: AgreementTerm = { kind: 'open', entersIntoForceOnSignature: true };

test('one that was never ended is in force since its signature, until today', () => {
  expect(inForceSpans([at('signed', '1964-05-27')], open, on)).toEqual([
    { first: '1964-05-27', last: '2026-11-30' },
  ]);
});

test('what happened meanwhile cuts nothing', () => {
  const milestones = [at('signed', '1964-05-27'), at('amended', '1980'), at('visit', '1999-06')];
  expect(inForceSpans(milestones, open, on)).toEqual([{ first: '1964-05-27', last: '2026-11-30' }]);
});

test('a suspension is a gap', () => {
  const milestones = [
    at('signed', '1964-05-27'),
    at('suspended', '1992-04-01'),
    at('resumed', '1996-09-01'),
  ];
  expect(inForceSpans(milestones, open, on)).toEqual([
    { first: '1964-05-27', last: '1992-03-31' },
    { first: '1996-09-01', last: '2026-11-30' },
  ]);
});

test('a fixed term is over on its day, with no date recorded for it', () => {
  const fixed: AgreementTerm = { kind: 'fixed', years: 5, entersIntoForceOnSignature: true };
  const [span, ...others] = inForceSpans([at('signed', '2000-01-15')], fixed, on);
  expect([span?.first, span?.last.slice(0, 7), others]).toEqual(['2000-01-15', '2005-01', []]);
});

test('a year in which nobody can say is in no span', () => {
  expect(inForceSpans([at('signed', '1964')], open, on)).toEqual([
    { first: '1965-01-01', last: '2026-11-30' },
  ]);
});

test('only signed is not in force', () => {
  const later: AgreementTerm = { kind: 'open', entersIntoForceOnSignature: false };
  expect(inForceSpans([at('signed', '2020-01-01')], later, on)).toEqual([]);
});

test('a day stands on the scale of years as far on as its year is over', () => {
  expect(yearsAt('2000-07-01' as PartialDate)).toBeCloseTo(2000.5, 1);
  expect(yearsAt('1964' as PartialDate)).toBe(1964);
});
