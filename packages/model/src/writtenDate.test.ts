import fc from 'fast-check';
import { clockWords } from './clockWords';
import {
  formatPartialDate,
  formatPartialDateFor,
  formatPartialDateRange,
  formatPartialDateSince,
  formatPartialDateUntil,
} from './partialDate';
import { anyPartialDate, date } from './partialDate.fixture';
import { plainSpaces, together } from './spaces';
import { typeset } from './typeset';
import { writtenDate, writtenMoment } from './writtenDate';
import { writtenNumber } from './writtenNumber';

const anyLocale = fc.constantFrom('fr', 'fr-CA', 'en', 'es', 'ar');
const ours = fc.constantFrom('fr', 'en');
const anyStyle = fc.constantFrom('long' as const, 'short' as const);
const anyInstant = fc.date({
  min: new Date('0100-01-01'),
  max: new Date('9999-12-31'),
  noInvalidDate: true,
});

/** A number, the first of a month included, or the name of a month, told beside another by a space. */
const month = /(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|[A-Z][a-z]{2})\S*/.source;
const parted = new RegExp(`(?:^| )(?:\\d+|1er) ${month}|${month} \\d`, 'u');

test.each([
  ['2015-06-01', 'fr', '1er\u00A0juin\u00A02015'],
  ['2015-06-01', 'en', '1\u00A0June\u00A02015'],
  ['2015-06', 'fr', 'juin\u00A02015'],
  ['0800', 'fr', '800'],
  ['0800', 'en', '800'],
  ['2015', 'fr', '2015'],
  ['0800-12-25', 'en', '25\u00A0December\u00A0800'],
])('%s in %s stays on one line', (day, locale, words) => {
  expect(formatPartialDate(date(day), locale)).toBe(words);
});

test('no line ends within a date, in any language', () => {
  fc.assert(
    fc.property(anyPartialDate, anyLocale, anyStyle, (any, locale, style) => {
      expect(formatPartialDate(any, locale, style)).not.toContain(' ');
    }),
  );
});

test('nor within those of a span, whatever it says once', () => {
  fc.assert(
    fc.property(anyPartialDate, anyPartialDate, ours, anyStyle, (start, end, locale, style) => {
      for (const words of [
        formatPartialDateRange(start, end, locale, style),
        formatPartialDateRange(start, null, locale, style),
        formatPartialDateSince(start, locale, style),
        formatPartialDateUntil(end, locale, style),
        formatPartialDateFor(end, locale, style),
      ])
        expect(words).not.toMatch(parted);
    }),
  );
});

test('a year is neither grouped nor filled with noughts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), anyLocale, (year, locale) => {
      const stored = date(String(year).padStart(4, '0'));
      expect(formatPartialDate(stored, locale)).toMatch(new RegExp(`^${year}$`));
    }),
  );
});

test('what is generated is set as the written texts of its language are', () => {
  fc.assert(
    fc.property(anyPartialDate, fc.double({ noNaN: true }), ours, (any, value, locale) => {
      const words = formatPartialDate(any, locale);
      // A number of two digits behind a month may count anything: « en mai 12 élus ».
      fc.pre(Number(any.slice(0, 4)) > 99);
      expect(typeset(plainSpaces(words), locale)).toBe(words);
      const number = writtenNumber(value, locale);
      expect(typeset(number, locale)).toBe(number);
    }),
  );
});

test('a moment breaks before its hour only', () => {
  const at = new Date('2026-01-01T08:00:00Z');
  expect(writtenMoment(at, 'Europe/Paris', 'fr', 'full')).toBe(
    `${together('jeudi 1er janvier 2026')} à 09:00`,
  );
  expect(writtenMoment(at, 'Europe/Paris', 'en', 'full')).toBe(
    `Thursday, ${together('1 January 2026')} at 09:00`,
  );
  fc.assert(
    fc.property(anyInstant, ours, (instant, locale) => {
      const words = writtenMoment(instant, 'America/Toronto', locale, 'long');
      expect(words).toMatch(/^[^ ]+ (?:à|at) \d\d:\d\d$/);
      const beside = clockWords(instant, 'America/Toronto', '0001-01-01', locale);
      expect(beside).toMatch(/^\d\d:\d\d (?:le|on) [^ ]+$/);
    }),
  );
});

test('each language has its own capitals', () => {
  const at = new Date('2026-11-30T12:00:00Z');
  expect(writtenDate(at, 'fr', { dateStyle: 'full' })).toBe(together('lundi 30 novembre 2026'));
  expect(writtenDate(at, 'en', { weekday: 'long', month: 'long' })).toMatch(/^November.Monday$/);
});

test('a number and its unit stay on one line', () => {
  const years = { style: 'unit', unit: 'year', unitDisplay: 'long' } as const;
  expect(writtenNumber(4, 'fr', years)).toBe('4\u00A0ans');
  expect(writtenNumber(4, 'en', years)).toBe('4\u00A0years');
  expect(writtenNumber(5000, 'fr')).toBe('5\u202F000');
  expect(writtenNumber(0.75, 'fr', { style: 'percent' })).toBe('75\u00A0%');
  const units = fc.constantFrom('kilometer', 'year', 'megabyte', 'hour');
  fc.assert(
    fc.property(fc.double({ noNaN: true }), anyLocale, units, (value, locale, unit) => {
      expect(writtenNumber(value, locale, { style: 'unit', unit })).not.toContain(' ');
    }),
  );
});
