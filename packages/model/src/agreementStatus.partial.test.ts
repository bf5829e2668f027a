import type { AgreementTerm } from './agreementState';
import { answer, milestone } from './agreementStatus.fixture';

const open: AgreementTerm = { kind: 'open' };
const fourYears: AgreementTerm = { kind: 'fixed', years: 4 };
const entered = milestone('entered-into-force', '2020-03-15');

describe('a date known to the year or month only', () => {
  const twinning = [milestone('signed', '1958')];
  const onSignature: AgreementTerm = { kind: 'open', entersIntoForceOnSignature: true };

  it('counts when the year is over, not before, and claims nothing in between', () => {
    const on = (day: string) => answer(twinning, onSignature, day);
    expect(on('1957-12-31')[0]).toBe('draft');
    expect(on('1958-01-01')).toEqual(['unknown', '1958', null, 'date-uncertain']);
    expect(on('1958-06-15')[0]).toBe('unknown');
    expect(on('1958-12-30')[0]).toBe('unknown');
    expect(on('1958-12-31')).toEqual(['in-force', '1958', null, 'open-term']);
    expect(on('2024-06-15')[0]).toBe('in-force');
  });

  it('gives a fixed term an end that is known to the year only', () => {
    const begun = [milestone('entered-into-force', '2020')];
    expect(answer(begun, fourYears, '2023-06-30').slice(0, 3)).toEqual([
      'in-force',
      '2020',
      '2024',
    ]);
    expect(answer(begun, fourYears, '2024-01-01')[0]).toBe('in-force');
    expect(answer(begun, fourYears, '2024-01-02')[3]).toBe('end-uncertain');
    expect(answer(begun, fourYears, '2024-12-31')[0]).toBe('unknown');
    expect(answer(begun, fourYears, '2025-01-01').slice(0, 2)).toEqual(['expired', '2024']);
  });

  it('is narrowed by another record of the same event', () => {
    const told = [milestone('entered-into-force', '2020'), entered];
    expect(answer(told, fourYears, '2024-03-15')[0]).toBe('unknown');
    expect(answer(told, fourYears, '2024-03-16')[0]).toBe('expired');
  });

  it('is said to expire soon only when that is certain', () => {
    const begun = [milestone('entered-into-force', '2020-03')];
    expect(answer(begun, fourYears, '2023-09-15')[0]).toBe('in-force');
    expect(answer(begun, fourYears, '2023-09-30').slice(0, 3)).toEqual([
      'expiring',
      '2020-03',
      '2024-03',
    ]);
  });

  it('leaves certain what is true both with and without it', () => {
    const renewedThatYear = [entered, milestone('renewed', '2022')];
    expect(answer(renewedThatYear, open, '2022-06-01')).toEqual([
      'in-force',
      '2020-03-15',
      null,
      'date-uncertain',
    ]);
    const endedBefore = [milestone('terminated', '2021-01-01'), milestone('superseded', '2022')];
    expect(answer(endedBefore, open, '2022-06-01').slice(0, 2)).toEqual([
      'terminated',
      '2021-01-01',
    ]);
    const visited = [entered, milestone('visit', '2022')];
    expect(answer(visited, open, '2022-06-01')[3]).toBe('open-term');
  });

  it('is weighed in every combination with the others', () => {
    const march = [
      entered,
      milestone('suspended', '2022-03'),
      milestone('resumed', '2022-03-10'),
      milestone('suspended', '2022-03'),
      milestone('resumed', '2022-03'),
    ];
    expect(answer(march, open, '2022-03-20')[3]).toBe('date-uncertain');
    expect(answer(march, open, '2022-03-31')[0]).toBe('in-force');
    const justSuspended = [entered, milestone('suspended', '2022'), milestone('resumed', '2022')];
    expect(answer(justSuspended, open, '2022-06-15')[3]).toBe('date-uncertain');
  });

  it('is not weighed when there are too many of them', () => {
    const nine = Array.from({ length: 9 }, () => milestone('renewed', '2022'));
    expect(answer([entered, ...nine], open, '2022-06-15')[0]).toBe('unknown');
    expect(answer([entered, ...nine.slice(1)], open, '2022-06-15')[0]).toBe('in-force');
    expect(answer([entered, ...nine], open, '2022-12-31')[0]).toBe('renewed');
  });

  it('names the date that prevents an answer', () => {
    const doubtful = [entered, milestone('visit', '2022'), milestone('terminated', '2022-06')];
    expect(answer(doubtful, open, '2022-06-15')).toEqual([
      'unknown',
      '2022-06',
      null,
      'date-uncertain',
    ]);
  });
});
