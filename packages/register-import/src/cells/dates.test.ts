import { addMonths } from '@entente/model/calendarDay';
import type { PartialDate } from '@entente/model/partialDate';
import fc from 'fast-check';
import type { Tongue } from '../layouts/truth.fixture';
import { dateIn } from '../layouts/words.fixture';
import { dateOfCell } from './dateCell';
import { dateOrderOf, readDate } from './dates';
import { serialDate } from '../read/serialDate';

it.each([
  ['1958', '1958'],
  ['05/1958', '1958-05'],
  ['1958-05', '1958-05'],
  ['mai 1958', '1958-05'],
  ['Mai 1958', '1958-05'],
  ['25/12/1982', '1982-12-25'],
  ['12/25/1982', '1982-12-25'],
  ['03.04.1998', '1998-04-03'],
  ['4/4/1998', '1998-04-04'],
  ['1998-04-03T10:00:00Z', '1998-04-03'],
  ['03/25/1998 00:00', '1998-03-25'],
  ['19980403', '1998-04-03'],
  ['1er mai 1958', '1958-05-01'],
  ['le 12 mai 1958', '1958-05-12'],
  ['12. März 1958', '1958-03-12'],
  ['12 de mayo de 1958', '1958-05-12'],
  ['May 12th, 1958', '1958-05-12'],
  ['21-oct-1957', '1957-10-21'],
  ['jeudi 1er mai 1958', '1958-05-01'],
  ['de\u0301cembre 1990', '1990-12'],
  ['printemps 1995', '1995'],
])('%s is %s', (text, value) => {
  expect(readDate(text, 'unknown')).toMatchObject({ value });
});

it.each([
  ['3/4/1998', 'ambiguous-day', ['1998-04-03', '1998-03-04']],
  ['31/02/2004', 'no-such-date', ['2004-02']],
  ['31.04.2004', 'no-such-date', ['2004-04']],
  ['29 février 1900', 'no-such-date', ['1900-02']],
  ['13/13/2004', 'no-such-date', []],
  ['1958 ou 1959', 'several-years', ['1958', '1959']],
  ['1955/1965', 'several-years', ['1955', '1965']],
  ['1984, renouvelé en 2010', 'several-years', ['1984', '2010']],
  ['25/12/58', 'short-year', ['1958-12-25', '2058-12-25']],
  ['mai 58', 'short-year', ['1958-05', '2058-05']],
  ['vers 1958', 'uncertain-date', ['1958']],
  ['1958 ?', 'uncertain-date', ['1958']],
  ['années 1960', 'uncertain-date', ['1960']],
  ['1960s', 'uncertain-date', ['1960']],
  ['avant 1990', 'uncertain-date', ['1990']],
  ['vendredi 1er mai 1958', 'other-weekday', ['1958-05-01']],
  ['1/5/1058', 'ambiguous-day', ['1058-05-01', '1058-01-05']],
  ['1er mai 1058', 'implausible-year', ['1058-05-01']],
  ['5.5.1058', 'implausible-year', ['1058-05-05']],
  ['bientôt', 'date-not-understood', []],
  ['en cours de négociation', 'date-not-understood', []],
])('%s is asked about: %s', (text, question, options) => {
  expect(readDate(text, 'unknown')).toEqual({ question, options });
});

it('takes a column’s order from its own days, and asks where it has both', () => {
  expect(dateOrderOf(['3/4/1998', '25/12/1982'])).toBe('day-first');
  expect(dateOrderOf(['3/4/1998', '12/25/1982'])).toBe('month-first');
  expect(dateOrderOf(['25/12/1982', '12/25/1982'])).toBe('unknown');
  expect(dateOrderOf(['25.12.1982', '3/4/1998'])).toBe('unknown');
  expect(readDate('3/4/1998', 'day-first')).toEqual({ value: '1998-04-03' });
  expect(readDate('3/4/1998', 'month-first')).toEqual({ value: '1998-03-04' });
  expect(readDate('12/25/1982', 'day-first')).toEqual({
    question: 'no-such-date',
    options: ['1982-12-25'],
  });
});

describe('the numbers of days', () => {
  it.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, null],
    [61, 1900, '1900-03-01'],
    [38_353, 1900, '2005-01-01'],
    [38_353.75, 1900, '2005-01-01'],
    [0, 1904, '1904-01-01'],
    [36_891, 1904, '2005-01-01'],
    [-1, 1900, null],
    [1e12, 1904, null],
  ] as const)('%d in the system of %d is %s', (serial, system, day) => {
    expect(serialDate(serial, system)).toBe(day);
  });

  const cell = (changes: object) => ({ row: 0, column: 0, address: 'A1', text: '', ...changes });

  it('are asked about where the file doesn’t tell its system', () => {
    expect(dateOfCell(cell({ text: '38353' }), 'unknown', null)).toEqual({
      question: 'serial-number',
      options: ['2005-01-01', '2009-01-02'],
    });
    expect(dateOfCell(cell({ text: '38353', number: 38_353 }), 'unknown', 1904)).toMatchObject({
      value: '2009-01-02',
    });
  });

  it('that are years are years, and a year that became a day is asked about', () => {
    expect(dateOfCell(cell({ text: '1958', number: 1958 }), 'unknown', 1900)).toEqual({
      value: '1958',
    });
    const typed = cell({ text: '11/05/1905', number: 1958, date: '1905-05-11' });
    expect(dateOfCell(typed, 'unknown', 1900)).toMatchObject({
      question: 'year-as-date',
      options: ['1958', '1905-05-11'],
    });
  });
});

const anyDay = fc
  .date({
    min: new Date('1800-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((instant) => instant.toISOString().slice(0, 10));

it('reads every day in the words of four languages, as far as it is told', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom<Tongue>('fr', 'en', 'de', 'es'),
      fc.constantFrom(4, 7, 10),
      (day, tongue, length) => {
        const date = day.slice(0, length);
        expect([dateIn(tongue, date), readDate(dateIn(tongue, date), 'unknown')]).toEqual([
          dateIn(tongue, date),
          { value: date },
        ]);
      },
    ),
  );
});

it('never takes one day for another where numbers alone tell it', () => {
  fc.assert(
    fc.property(anyDay, fc.boolean(), (day, isMonthFirst) => {
      const [year, month, own] = day.split('-');
      const text = isMonthFirst ? `${month}/${own}/${year}` : `${own}/${month}/${year}`;
      const reading = readDate(text, 'unknown');
      const said = 'value' in reading ? [reading.value as string] : reading.options;
      expect(said).toContain(day);
    }),
  );
});

it('counts days as the calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 70_000 }), (serial) => {
      expect(serialDate(serial, 1904)).toBe(serialDate(serial + 1462, 1900));
    }),
  );
  expect(addMonths('2005-01-01' as PartialDate, 12)).toBe(serialDate(38_353 + 365, 1900));
});

it('never throws, whatever a cell says', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readDate(text, 'unknown')).toBeInstanceOf(Object);
    }),
  );
});
