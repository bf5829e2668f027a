import type { PartialDate } from '@entente/model/partialDate';
import type { MilestoneKind, TermKind } from '@entente/model/vocabulary';
import { alertsOf, datesOf, nextOf } from './nextDates';
import type { RecordedAgreement } from './readAgreements';

const day = (text: string) => text as PartialDate;
const on = day('2026-11-26');

function agreement(
  milestones: [MilestoneKind, string][],
  kind: TermKind = 'fixed',
  noticeMonths: number | null = null,
): RecordedAgreement {
  return {
    documentId: 'a',
    locale: 'fr',
    title: 'Accord',
    reference: '',
    instrument: null,
    term: { kind, years: 3, noticeMonths },
    milestones: milestones.map(([of, date]) => ({
      documentId: `m-${date}`,
      locale: 'fr',
      kind: of,
      date: day(date),
      title: '',
    })),
    parties: [],
    domains: [],
  };
}

const alerts = (...given: Parameters<typeof agreement>) =>
  alertsOf(datesOf(agreement(...given), on), on).map(
    ({ kind, date, isCertain }) => `${kind} ${date.first} ${isCertain ? 'certain' : 'possible'}`,
  );

test('an end or a notice deadline within six months is said, one beyond is not', () => {
  expect(alerts([['entered-into-force', '2024-05-26']])).toEqual(['expiry 2027-05-26 certain']);
  expect(alerts([['entered-into-force', '2024-05-27']])).toEqual([]);
  expect(alerts([['entered-into-force', '2024-09-01']], 'tacit-renewal', 4)).toEqual([
    'notice 2027-05-01 certain',
  ]);
});

test('a notice deadline that has passed asks nothing any more', () => {
  expect(alerts([['entered-into-force', '2024-01-10']], 'fixed', 6)).toEqual([
    'expiry 2027-01-10 certain',
  ]);
  const dates = datesOf(agreement([['entered-into-force', '2024-01-10']], 'fixed', 6), on);
  expect(nextOf(dates, on)).toMatchObject({ kind: 'expiry', first: '2027-01-10' });
});

test('a date that may lie within six months is said as no more than that', () => {
  expect(alerts([['entered-into-force', '2024']])).toEqual(['expiry 2027-01-01 possible']);
});

test('a milestone recorded for later is a date to come', () => {
  const dates = datesOf(agreement([['signed', '2027-02']], 'open'), on);
  expect(nextOf(dates, on)).toEqual({
    kind: 'milestone',
    milestone: 'signed',
    first: '2027-02-01',
    last: '2027-02-28',
  });
});

test('a termination recorded for later leaves no renewal and no notice to think of', () => {
  const given = [
    ['entered-into-force', '2018-05-10'],
    ['terminated', '2027-05-10'],
  ] satisfies [MilestoneKind, string][];
  const dates = datesOf(agreement(given, 'tacit-renewal', 6), on);
  expect(dates.map(({ kind, milestone, first }) => [kind, milestone, first])).toEqual([
    ['milestone', 'terminated', '2027-05-10'],
  ]);
});
