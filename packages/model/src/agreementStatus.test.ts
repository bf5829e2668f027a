import { agreementStatus } from './agreementStatus';
import { answer, milestone } from './agreementStatus.fixture';
import type { AgreementTerm } from './agreementState';
import { date } from './partialDate.fixture';

const unknownTerm: AgreementTerm = { kind: 'unknown' };
const open: AgreementTerm = { kind: 'open' };
const tacit: AgreementTerm = { kind: 'tacit-renewal', years: 3, noticeMonths: 6 };
const fourYears: AgreementTerm = { kind: 'fixed', years: 4 };

const signed = milestone('signed', '2024-04-09');
const entered = milestone('entered-into-force', '2020-03-15');

describe('before anything is in force', () => {
  it('is a draft until the day of the signature', () => {
    expect(answer([signed], unknownTerm, '2024-04-08')).toEqual([
      'draft',
      null,
      null,
      'no-signature-recorded',
    ]);
  });

  it('is signed from that day on, and not in force because nothing says so', () => {
    const expected = ['signed', '2024-04-09', null, 'signature-recorded'];
    expect(answer([signed], unknownTerm, '2024-04-09')).toEqual(expected);
    expect(answer([signed], open, '2034-04-09')).toEqual(expected);
    expect(answer([signed], tacit, '2034-04-09')).toEqual(expected);
  });

  it('is in force at once when the instrument has no such step', () => {
    const term = { ...open, entersIntoForceOnSignature: true };
    expect(answer([signed], term, '2024-04-09')).toEqual([
      'in-force',
      '2024-04-09',
      null,
      'open-term',
    ]);
  });

  it('is unknown when the term has passed since a signature that nothing followed', () => {
    expect(answer([signed], fourYears, '2028-04-09')[0]).toBe('signed');
    expect(answer([signed], fourYears, '2028-04-10')).toEqual([
      'unknown',
      null,
      null,
      'entry-into-force-not-recorded',
    ]);
  });

  it('is unknown as soon as the term may have passed since a signature known to the year', () => {
    const thatYear = [milestone('signed', '2019')];
    expect(answer(thatYear, fourYears, '2023-01-01')[0]).toBe('signed');
    expect(answer(thatYear, fourYears, '2023-01-02')[3]).toBe('entry-into-force-not-recorded');
  });

  it.each(['relationship-started', 'visit', 'meeting', 'amended', 'other'] as const)(
    'is not changed by the milestone "%s"',
    (kind) => {
      const started = [milestone(kind, '2014')];
      expect(answer(started, open, '2024-01-01')[0]).toBe('draft');
      expect(answer([...started, signed], open, '2024-05-01')[0]).toBe('signed');
    },
  );

  it('ends without having been in force when the parties drop it', () => {
    const dropped = [signed, milestone('terminated', '2024-09-01')];
    expect(answer(dropped, fourYears, '2025-01-01')[0]).toBe('terminated');
  });
});

describe('in force', () => {
  it.each([
    [open, 'open-term'],
    [tacit, 'tacit-renewal'],
    [unknownTerm, 'term-not-recorded'],
  ] as const)('stays so until a milestone ends it: %j', (term, reason) => {
    const expected = ['in-force', '2020-03-15', null, reason];
    expect(answer([entered], term, '2020-03-15')).toEqual(expected);
    expect(answer([entered], term, '2090-03-15')).toEqual(expected);
  });

  it('counts from the first of two entries into force', () => {
    const twice = [milestone('entered-into-force', '2021-01-01'), entered];
    expect(answer(twice, open, '2022-01-01')[1]).toBe('2020-03-15');
  });

  it('runs to the anniversary of a fixed term, that day included', () => {
    const on = (day: string) => answer([entered], fourYears, day);
    expect(on('2023-09-14')).toEqual([
      'in-force',
      '2020-03-15',
      '2024-03-15',
      'fixed-term-running',
    ]);
    expect(on('2023-09-15')).toEqual(['expiring', '2020-03-15', '2024-03-15', 'fixed-term-ending']);
    expect(on('2024-03-15')[0]).toBe('expiring');
    expect(on('2024-03-16')).toEqual(['expired', '2024-03-15', null, 'fixed-term-over']);
  });

  it('ends on 28 February when it began on a 29th', () => {
    const leap = [milestone('entered-into-force', '2024-02-29')];
    expect(answer(leap, { kind: 'fixed', years: 1 }, '2025-02-28')[0]).toBe('expiring');
    expect(answer(leap, { kind: 'fixed', years: 1 }, '2025-03-01')[0]).toBe('expired');
  });

  it('is unknown when the term is fixed and nobody wrote its length', () => {
    const expected = ['unknown', null, null, 'term-length-not-recorded'];
    expect(answer([entered], { kind: 'fixed' }, '2021-01-01')).toEqual(expected);
    expect(answer([entered], { kind: 'fixed', years: null }, '2021-01-01')).toEqual(expected);
    expect(answer([entered], { kind: 'fixed', years: 0 }, '2021-01-01')).toEqual(expected);
  });

  it('is unknown when a fixed term has a length and no beginning', () => {
    const resumed = [milestone('resumed', '2021-01-01')];
    expect(answer(resumed, fourYears, '2021-06-01')[3]).toBe('term-start-not-recorded');
    expect(answer(resumed, open, '2021-06-01')[0]).toBe('in-force');
  });
});

describe('renewal', () => {
  it('after the end begins a new term on its own day', () => {
    const renewed = [entered, milestone('renewed', '2024-06-01')];
    expect(answer(renewed, fourYears, '2024-05-31')[0]).toBe('expired');
    expect(answer(renewed, fourYears, '2024-06-01')).toEqual([
      'renewed',
      '2024-06-01',
      '2028-06-01',
      'renewal-recorded',
    ]);
    expect(answer(renewed, fourYears, '2028-01-01')[0]).toBe('expiring');
    expect(answer(renewed, fourYears, '2028-06-02')[0]).toBe('expired');
  });

  it('before the end leaves open from when the new term counts, so the end is a span', () => {
    const renewed = [entered, milestone('renewed', '2024-01-10')];
    expect(answer(renewed, fourYears, '2024-03-16')).toEqual([
      'renewed',
      '2024-01-10',
      '2028',
      'renewal-recorded',
    ]);
    expect(answer(renewed, fourYears, '2028-01-10')[0]).toBe('expiring');
    expect(answer(renewed, fourYears, '2028-01-11')).toEqual([
      'unknown',
      null,
      '2028',
      'end-uncertain',
    ]);
    expect(answer(renewed, fourYears, '2028-03-15')[0]).toBe('unknown');
    expect(answer(renewed, fourYears, '2028-03-16')[0]).toBe('expired');
  });

  it('on the last day of the term has one end', () => {
    const renewed = [entered, milestone('renewed', '2024-03-15')];
    expect(answer(renewed, fourYears, '2024-03-16')[2]).toBe('2028-03-15');
  });

  it('dated before the entry into force never shortens the term', () => {
    const renewed = [entered, milestone('renewed', '2019-01-01')];
    expect(answer(renewed, fourYears, '2023-06-01')[0]).toBe('renewed');
  });

  it('each time begins a new term', () => {
    const renewed = [
      entered,
      milestone('renewed', '2028-03-15'),
      milestone('renewed', '2024-03-15'),
    ];
    expect(answer(renewed, fourYears, '2029-01-01')).toEqual([
      'renewed',
      '2028-03-15',
      '2032-03-15',
      'renewal-recorded',
    ]);
  });

  it('of an open agreement is told and ends nothing', () => {
    const renewed = [entered, milestone('renewed', '2024')];
    expect(answer(renewed, open, '2099-01-01')).toEqual([
      'renewed',
      '2024',
      null,
      'renewal-recorded',
    ]);
  });

  it('says that the agreement was in force, even when nobody recorded since when', () => {
    const renewed = [milestone('renewed', '2024-03-15')];
    expect(answer(renewed, fourYears, '2025-01-01').slice(0, 3)).toEqual([
      'renewed',
      '2024-03-15',
      '2028-03-15',
    ]);
  });
});

describe('suspension', () => {
  const suspended = milestone('suspended', '2022-03-01');
  const resumed = milestone('resumed', '2023-05-01');

  it('holds until the resumption', () => {
    const on = (day: string) => answer([entered, suspended, resumed], open, day);
    expect(on('2022-02-28')[0]).toBe('in-force');
    expect(on('2022-03-01')).toEqual(['suspended', '2022-03-01', null, 'suspension-recorded']);
    expect(on('2023-04-30')[0]).toBe('suspended');
    expect(on('2023-05-01')).toEqual(['in-force', '2020-03-15', null, 'open-term']);
  });

  it('does not stop a fixed term from ending', () => {
    expect(answer([entered, suspended], fourYears, '2024-03-15')[0]).toBe('suspended');
    expect(answer([entered, suspended], fourYears, '2024-03-16')[0]).toBe('expired');
  });

  it('can come again', () => {
    const again = [entered, suspended, resumed, milestone('suspended', '2024-01-01')];
    expect(answer(again, open, '2024-06-01').slice(0, 2)).toEqual(['suspended', '2024-01-01']);
  });

  it('and resumption known to the same year are taken in their lawful order', () => {
    const sameYear = [entered, milestone('resumed', '2022'), milestone('suspended', '2022')];
    expect(answer(sameYear, open, '2023-01-01')[0]).toBe('in-force');
  });

  it('and resumption in an order that no law explains leave the status unknown', () => {
    const twice = [
      entered,
      milestone('suspended', '2022'),
      milestone('suspended', '2022-05'),
      milestone('resumed', '2022'),
      milestone('resumed', '2022-06'),
      milestone('resumed', '2022-07'),
    ];
    expect(answer(twice, open, '2023-01-01')[3]).toBe('order-uncertain');
  });
});

describe('the end', () => {
  it('by termination is final', () => {
    const ended = [
      entered,
      milestone('terminated', '2022-06-30'),
      milestone('renewed', '2023-01-01'),
    ];
    expect(answer(ended, tacit, '2022-06-29')[0]).toBe('in-force');
    expect(answer(ended, tacit, '2024-01-01')).toEqual([
      'terminated',
      '2022-06-30',
      null,
      'termination-recorded',
    ]);
  });

  it('by another agreement is a replacement, told by a milestone or by that agreement', () => {
    const expected = ['superseded', '2022-06-30', null, 'replacement-recorded'];
    const told = [entered, milestone('superseded', '2022-06-30')];
    expect(answer(told, open, '2022-06-30')).toEqual(expected);
    const replaced = { ...open, replacedOn: date('2022-06-30') };
    expect(answer([entered], replaced, '2022-06-30')).toEqual(expected);
    expect(answer([entered], replaced, '2022-06-29')[0]).toBe('in-force');
  });

  it('by replacement is told rather than by the termination that went with it', () => {
    const both = [entered, milestone('terminated', '2022'), milestone('superseded', '2022-06-30')];
    expect(answer(both, open, '2023-01-01')[0]).toBe('superseded');
  });
});

describe('the day asked about', () => {
  it.each(['2024', '2024-04', 'today', '2024-02-30', ''])('is refused when it is "%s"', (on) => {
    expect(() => agreementStatus([signed], open, on)).toThrow(RangeError);
  });
});

describe('an instrument that has a step between signature and entry into force', () => {
  const ticked: AgreementTerm = { kind: 'open', entersIntoForceOnSignature: true };
  const signed = milestone('signed', '2026-10-01');

  it.each([
    ['2027-03-01', '2026-11-29', 'signed'],
    ['2027-03', '2026-11-29', 'signed'],
    ['2027', '2026-11-29', 'signed'],
    ['2026-12-01', '2026-11-29', 'signed'],
    ['2026-11-29', '2026-11-29', 'in-force'],
    ['2026-11', '2026-11-29', 'unknown'],
    ['2026-10-01', '2026-10-01', 'in-force'],
  ])('enters into force in %s: on %s it is %s, whatever was ticked', (entry, on, status) => {
    expect(answer([signed, milestone('entered-into-force', entry)], ticked, on)[0]).toBe(status);
  });
});
