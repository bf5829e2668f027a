import fc from 'fast-check';
import {
  formatPartialDate,
  formatPartialDateRange,
  formatPartialDateSince,
  formatPartialDateUntil,
  precisionOf,
} from './partialDate';
import { anyPartialDate, date } from './partialDate.fixture';
import { plainSpaces } from './spaces';

/** What is told; where its lines may end is told by `writtenDate.test.ts`. */
describe('formatPartialDate', () => {
  it.each([
    ['2024-04-09', 'fr', 'long', '9 avril 2024'],
    ['2024-04-01', 'fr', 'long', '1er avril 2024'],
    ['2024-04-11', 'fr', 'long', '11 avril 2024'],
    ['2023-01', 'fr', 'long', 'janvier 2023'],
    ['1958', 'fr', 'long', '1958'],
    ['2024-02-01', 'fr', 'short', '1er févr. 2024'],
    ['2024-08-12', 'fr', 'short', '12 août 2024'],
    ['2023-01', 'fr', 'short', 'janv. 2023'],
    ['2024-04-01', 'fr-CA', 'long', '1er avril 2024'],
    ['2024-04-09', 'en', 'long', '9 April 2024'],
    ['2024-04-01', 'en', 'long', '1 April 2024'],
    ['2023-01', 'en', 'long', 'January 2023'],
    ['1958', 'en', 'short', '1958'],
    ['2024-04-09', 'en', 'short', '9 Apr 2024'],
    ['2023-01', 'en', 'short', 'Jan 2023'],
    ['2024-04-01', 'es', 'long', '1 de abril de 2024'],
    ['0987-07-03', 'fr', 'long', '3 juillet 987'],
    ['1491-12-06', 'en', 'long', '6 December 1491'],
  ] as const)('writes %s in %s, %s: %s', (any, locale, style, words) => {
    expect(plainSpaces(formatPartialDate(date(any), locale, style))).toBe(words);
  });

  it('never shows a day or a month that isn’t known', () => {
    fc.assert(
      fc.property(anyPartialDate, fc.constantFrom('fr', 'en', 'es'), (any, locale) => {
        const words = plainSpaces(formatPartialDate(any, locale, 'long')).split(/ de | /);
        expect(words).toHaveLength({ year: 1, month: 2, day: 3 }[precisionOf(any)]);
        expect(Number(words.at(-1))).toBe(Number(any.slice(0, 4)));
        expect(parseInt(words[0] ?? '', 10)).toBe(
          { year: Number(any.slice(0, 4)), month: Number.NaN, day: Number(any.slice(8)) }[
            precisionOf(any)
          ],
        );
      }),
    );
  });

  it('throws for a text that was never a date', () => {
    expect(() => formatPartialDate('soon' as ReturnType<typeof date>, 'fr')).toThrow(RangeError);
  });
});

describe('formatPartialDateRange', () => {
  it.each([
    ['2024-04-07', '2024-04-12', 'du 7 au 12 avril 2024', 'from 7 to 12 April 2024'],
    ['2024-04-01', '2024-04-03', 'du 1er au 3 avril 2024', 'from 1 to 3 April 2024'],
    ['2024-03-28', '2024-04-01', 'du 28 mars au 1er avril 2024', 'from 28 March to 1 April 2024'],
    [
      '2023-12-28',
      '2024-01-02',
      'du 28 décembre 2023 au 2 janvier 2024',
      'from 28 December 2023 to 2 January 2024',
    ],
    [
      '2023-04-07',
      '2024-04-07',
      'du 7 avril 2023 au 7 avril 2024',
      'from 7 April 2023 to 7 April 2024',
    ],
    ['2024-03', '2024-05', 'de mars à mai 2024', 'from March to May 2024'],
    ['2024-04', '2024-06', 'd’avril à juin 2024', 'from April to June 2024'],
    ['2024-08', '2024-10', 'd’août à octobre 2024', 'from August to October 2024'],
    ['2024-10', '2025-01', 'd’octobre 2024 à janvier 2025', 'from October 2024 to January 2025'],
    ['1958', '1964', 'de 1958 à 1964', 'from 1958 to 1964'],
    ['1958', '2024-04-09', 'de 1958 au 9 avril 2024', 'from 1958 to 9 April 2024'],
    ['2024-04-09', '2024-06', 'du 9 avril 2024 à juin 2024', 'from 9 April 2024 to June 2024'],
    ['2023-01', '2024', 'de janvier 2023 à 2024', 'from January 2023 to 2024'],
    ['2024-04-09', '2024-04-09', 'le 9 avril 2024', 'on 9 April 2024'],
    ['2024-04-01', null, 'le 1er avril 2024', 'on 1 April 2024'],
    ['2023-01', null, 'en janvier 2023', 'in January 2023'],
    ['1958', '1958', 'en 1958', 'in 1958'],
  ])('writes %s to %s: %s; %s', (start, end, french, english) => {
    const span = [date(start), end === null ? null : date(end)] as const;
    expect(plainSpaces(formatPartialDateRange(...span, 'fr'))).toBe(french);
    expect(plainSpaces(formatPartialDateRange(...span, 'en'))).toBe(english);
  });

  it('is shorter in the short style', () => {
    const span = [date('2024-02-28'), date('2024-04-01')] as const;
    expect(plainSpaces(formatPartialDateRange(...span, 'fr', 'short'))).toBe(
      'du 28 févr. au 1er avr. 2024',
    );
    expect(plainSpaces(formatPartialDateRange(...span, 'en', 'short'))).toBe(
      'from 28 Feb to 1 Apr 2024',
    );
  });

  it('needs no grammar for a locale added by configuration', () => {
    const span = [date('2024-04-07'), date('2024-04-12')] as const;
    expect(plainSpaces(formatPartialDateRange(...span, 'es'))).toBe(
      '7 de abril de 2024 – 12 de abril de 2024',
    );
    expect(plainSpaces(formatPartialDateRange(date('2023-01'), null, 'es'))).toBe('enero de 2023');
  });
});

describe('one end of a span', () => {
  it.each([
    ['2014-04-01', 'depuis le 1er avril 2014', 'since 1 April 2014'],
    ['2014-04', 'depuis avril 2014', 'since April 2014'],
    ['2014', 'depuis 2014', 'since 2014'],
  ])('since %s: %s; %s', (any, french, english) => {
    expect(plainSpaces(formatPartialDateSince(date(any), 'fr'))).toBe(french);
    expect(plainSpaces(formatPartialDateSince(date(any), 'en'))).toBe(english);
  });

  it.each([
    ['2014-04-01', 'jusqu’au 1er avril 2014', 'until 1 April 2014'],
    ['2014-04', 'jusqu’en avril 2014', 'until April 2014'],
    ['2014', 'jusqu’en 2014', 'until 2014'],
  ])('until %s: %s; %s', (any, french, english) => {
    expect(plainSpaces(formatPartialDateUntil(date(any), 'fr'))).toBe(french);
    expect(plainSpaces(formatPartialDateUntil(date(any), 'en'))).toBe(english);
  });

  it('stands alone in a locale added by configuration', () => {
    expect(plainSpaces(formatPartialDateSince(date('2014'), 'es'))).toBe('2014 –');
    expect(plainSpaces(formatPartialDateUntil(date('2014'), 'es'))).toBe('– 2014');
  });
});
