import fc from 'fast-check';
import {
  comparePartialDates,
  earliestDay,
  latestDay,
  parsePartialDate,
  partialDateFrom,
  precisionOf,
  timeValue,
} from './partialDate';
import { anyDay, anyPartialDate, date } from './partialDate.fixture';

describe('parsePartialDate', () => {
  it.each(['1958', '2023-01', '2024-04-09', '2024-02-29', '0001', '9999-12-31', '2000-02-29'])(
    'reads %s',
    (text) => {
      expect(parsePartialDate(text)).toBe(text);
    },
  );

  it.each([
    '',
    '58',
    '0000',
    '2023-00',
    '2023-13',
    '2023-1',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-04-00',
    '2024-4-9',
    ' 2024',
    '2024\n',
    '2024-04-09T00:00:00Z',
    '09/04/2024',
    '+2024',
    '-2024',
    '12024',
    '２０２４',
    '__proto__',
  ])('refuses %j', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('never throws, and gives back nothing but the text it was given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (text) => {
        expect([text, null]).toContain(parsePartialDate(text));
      }),
    );
  });

  it('reads every day that there is', () => {
    fc.assert(fc.property(anyDay, (day) => parsePartialDate(day) === day));
  });
});

describe('partialDateFrom', () => {
  it.each([
    ['2024-04-09', 'day', '2024-04-09'],
    ['2023-01-01', 'month', '2023-01'],
    ['1958-01-01', 'year', '1958'],
    ['2024-04-09', null, '2024-04-09'],
    [null, 'day', null],
    [undefined, undefined, null],
    ['2024', 'year', null],
    ['2024-02-30', 'year', null],
  ] as const)('makes of %j, known to the %s, %j', (stored, precision, expected) => {
    expect(partialDateFrom(stored, precision)).toBe(expected);
  });

  it('keeps a date that is stored as its first day and its precision', () => {
    fc.assert(
      fc.property(anyPartialDate, (any) => {
        expect(partialDateFrom(earliestDay(any), precisionOf(any))).toBe(any);
      }),
    );
  });
});

describe('the days a date may stand for', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['0004-02', '0004-02-01', '0004-02-29'],
    ['2024-04-09', '2024-04-09', '2024-04-09'],
  ])('%s: from %s to %s', (any, first, last) => {
    expect([earliestDay(date(any)), latestDay(date(any))]).toEqual([first, last]);
  });

  it('are all inside it, and the next days aren’t', () => {
    const next = (day: string, by: number) =>
      new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(anyPartialDate, (any) => {
        fc.pre(any > '0001-12-31' && any < '9999');
        expect(earliestDay(any).startsWith(any) && latestDay(any).startsWith(any)).toBe(true);
        expect(next(earliestDay(any), -1).startsWith(any)).toBe(false);
        expect(next(latestDay(any), 1).startsWith(any)).toBe(false);
      }),
    );
  });
});

describe('comparePartialDates', () => {
  it('sorts a date at its first day, the less precise first', () => {
    const inOrder = ['2023-12-31', '2024', '2024-01', '2024-01-01', '2024-01-02', '2024-02'];
    expect(inOrder.map(date).reverse().sort(comparePartialDates)).toEqual(inOrder);
  });

  it('is a total order: antisymmetric, transitive, equal only for equal dates', () => {
    fc.assert(
      fc.property(anyPartialDate, anyPartialDate, anyPartialDate, (a, b, c) => {
        expect(Math.sign(comparePartialDates(a, b))).toBe(0 - Math.sign(comparePartialDates(b, a)));
        expect(comparePartialDates(a, b) === 0).toBe(a === b);
        const [low, middle, high] = [a, b, c].sort(comparePartialDates);
        expect(low && high && comparePartialDates(low, high)).toBeLessThanOrEqual(0);
        expect([a, b, c]).toContain(middle);
      }),
    );
  });

  it('agrees with the first days wherever these differ', () => {
    fc.assert(
      fc.property(anyPartialDate, anyPartialDate, (a, b) => {
        fc.pre(earliestDay(a) !== earliestDay(b));
        expect(comparePartialDates(a, b) < 0).toBe(earliestDay(a) < earliestDay(b));
      }),
    );
  });
});

describe('timeValue', () => {
  it('says no more than is known', () => {
    expect(['1958', '2023-01', '2024-04-09'].map((any) => timeValue(date(any)))).toEqual([
      '1958',
      '2023-01',
      '2024-04-09',
    ]);
  });
});
