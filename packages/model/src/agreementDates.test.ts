import { agreementDates } from './agreementDates';
import type { AgreementTerm } from './agreementState';
import { milestone } from './agreementStatus.fixture';
import { date } from './partialDate.fixture';

const fourYears: AgreementTerm = { kind: 'fixed', years: 4, noticeMonths: 6 };
const tacit: AgreementTerm = { kind: 'tacit-renewal', years: 3, noticeMonths: 6 };
const entered = [milestone('entered-into-force', '2020-03-15')];

const dates = (milestones: typeof entered, term: AgreementTerm, on: string) =>
  agreementDates(milestones, term, on).map(
    ({ kind, first, last }) => `${kind} ${first === last ? first : `${first}/${last}`}`,
  );

test('a fixed term has an end, and a last day for notice before it', () => {
  expect(dates(entered, fourYears, '2023-01-01')).toEqual([
    'notice 2023-09-15',
    'expiry 2024-03-15',
  ]);
  expect(dates(entered, { ...fourYears, noticeMonths: null }, '2023-01-01')).toEqual([
    'expiry 2024-03-15',
  ]);
});

test('an end known to the year gives dates known to the year, and no day is made up', () => {
  const begun = [milestone('entered-into-force', '2020')];
  expect(dates(begun, fourYears, '2023-01-01')).toEqual([
    'notice 2023-07-01/2024-06-30',
    'expiry 2024-01-01/2024-12-31',
  ]);
});

test('a tacit renewal comes again and again, the running period included to its last day', () => {
  expect(dates(entered, tacit, '2021-01-01')).toEqual(['notice 2022-09-15', 'renewal 2023-03-15']);
  expect(dates(entered, tacit, '2023-03-15')[1]).toBe('renewal 2023-03-15');
  expect(dates(entered, tacit, '2023-03-16')[1]).toBe('renewal 2026-03-15');
});

test('nothing is to come of what has ended, has not begun, or has no length', () => {
  const ended = [...entered, milestone('terminated', '2022-01-01')];
  expect(dates(ended, fourYears, '2023-01-01')).toEqual([]);
  expect(dates([milestone('signed', '2020-03-15')], fourYears, '2021-01-01')).toEqual([]);
  expect(dates(entered, { kind: 'open', noticeMonths: 3 }, '2023-01-01')).toEqual([]);
  expect(dates(entered, { kind: 'tacit-renewal', noticeMonths: 3 }, '2023-01-01')).toEqual([]);
});

test('what began on a 29 February is renewed on the 29th whenever the year has one', () => {
  const begun = [milestone('entered-into-force', '2020-02-29')];
  const yearly: AgreementTerm = { kind: 'tacit-renewal', years: 1 };
  expect(dates(begun, yearly, '2027-01-01')).toEqual(['renewal 2027-02-28']);
  expect(dates(begun, yearly, '2027-06-01')).toEqual(['renewal 2028-02-29']);
  expect(dates(begun, { ...yearly, years: 4 }, '2031-01-01')).toEqual(['renewal 2032-02-29']);
});

test.each([
  ['2023', ['end 2023-01-01/2023-12-31']],
  ['2023-06', ['end 2023-06-01/2023-06-30']],
  ['2023-07', ['end 2023-07-01/2023-07-31']],
  ['2024', ['end 2024-01-01/2024-12-31']],
  ['2023-05', []],
  ['2022', []],
])('a termination in %s, told in June 2023, ends the renewals and the notices', (when, told) => {
  const milestones = [...entered, milestone('terminated', when)];
  expect(dates(milestones, tacit, '2023-06-15')).toEqual(told);
});

test('an agreement that replaces one in the year that is running ends its renewals too', () => {
  const term: AgreementTerm = { ...tacit, replacedOn: date('2023') };
  expect(dates(entered, term, '2023-06-15')).toEqual(['end 2023-01-01/2023-12-31']);
});

test('a term begins with the entry into force that is recorded, not with the signature', () => {
  const term: AgreementTerm = { ...tacit, entersIntoForceOnSignature: true };
  const milestones = [milestone('signed', '2019-01-10'), ...entered];
  expect(dates(milestones, term, '2021-01-01')[1]).toBe('renewal 2023-03-15');
});

test.each([
  ['2020-02-29', 1, '2023-12-01', 'renewal 2024-02-29'],
  ['2020-02-29', 1, '2024-02-29', 'renewal 2024-02-29'],
  ['2020-02-29', 1, '2024-03-01', 'renewal 2025-02-28'],
  ['2020-02-29', 3, '2025-01-01', 'renewal 2026-02-28'],
  ['2020-02-29', 10, '2045-01-01', 'renewal 2050-02-28'],
  ['2096-02-29', 4, '2099-01-01', 'renewal 2100-02-28'],
  ['2020-02', 4, '2021-01-01', 'renewal 2024-02-01/2024-02-29'],
])('what began on %s, renewed each %i years, told on %s: %s', (start, years, on, told) => {
  const term: AgreementTerm = { kind: 'tacit-renewal', years };
  expect(dates([milestone('entered-into-force', start)], term, on)).toEqual([told]);
});
