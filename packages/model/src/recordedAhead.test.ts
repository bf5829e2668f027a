import { agreementDates } from './agreementDates';
import { agreementStatus } from './agreementStatus';
import type { AgreementTerm } from './agreementState';
import { milestone } from './agreementStatus.fixture';
import { date } from './partialDate.fixture';
import { comingEnd, comingSignature } from './recordedAhead';

const today = '2026-11-29';
const tacit: AgreementTerm = { kind: 'tacit-renewal', years: 3, noticeMonths: 6 };
const entered = milestone('entered-into-force', '2018-05-10');

describe('a termination recorded before it takes effect', () => {
  const terminated = milestone('terminated', '2027-05-10');
  const milestones = [entered, terminated];

  it('leaves the agreement in force until that day', () => {
    expect(agreementStatus(milestones, tacit, today).status).toBe('in-force');
    expect(agreementStatus(milestones, tacit, '2027-05-10').status).toBe('terminated');
  });

  it('is told as an end to come, until it has come', () => {
    expect(comingEnd(milestones, null, today)).toEqual({ kind: 'terminated', date: '2027-05-10' });
    expect(comingEnd(milestones, null, '2027-05-10')).toBeNull();
  });

  it('takes the place of renewal and notice', () => {
    expect(agreementDates(milestones, tacit, today)).toEqual([
      { kind: 'end', first: '2027-05-10', last: '2027-05-10' },
    ]);
  });

  it('takes the place of the expiry of a longer term, and not of a shorter one', () => {
    const kinds = (years: number) => {
      const term: AgreementTerm = { kind: 'fixed', years };
      return agreementDates(milestones, term, today).map(({ kind, last }) => [kind, last]);
    };
    expect(kinds(10)).toEqual([['end', '2027-05-10']]);
    expect(kinds(9)).toEqual([['expiry', '2027-05-10']]);
  });

  it('known to the month is told to the month', () => {
    expect(comingEnd([milestone('terminated', '2027-05')], null, today)?.date).toBe('2027-05');
  });
});

test('a replacement to come is an end too, and the first of several ends is told', () => {
  const milestones = [entered, milestone('terminated', '2028-01-01')];
  expect(comingEnd(milestones, date('2027-03-01'), today)).toEqual({
    kind: 'superseded',
    date: '2027-03-01',
  });
});

describe('a signature to come', () => {
  it('is told until its day', () => {
    const signed = [milestone('signed', '2027-03-01')];
    expect(comingSignature(signed, today)).toBe('2027-03-01');
    expect(comingSignature(signed, '2027-03-01')).toBeNull();
    expect(agreementStatus(signed, { kind: 'unknown' }, today).status).toBe('draft');
  });

  it('is not told where one signature may have taken place', () => {
    const twice = [milestone('signed', '2027-03-01'), milestone('signed', '2026')];
    expect(comingSignature(twice, today)).toBeNull();
    expect(comingSignature([], today)).toBeNull();
  });
});
