import fc from 'fast-check';
import { formatPartialDate } from './partialDate';
import { anyPartialDate } from './partialDate.fixture';
import { readTypedDate } from './typedDate';

test.each([
  ['1958', '1958'],
  [' 1958 ', '1958'],
  ['en 1958', '1958'],
  ['05/1958', '1958-05'],
  ['5-1958', '1958-05'],
  ['1958-05', '1958-05'],
  ['1958/5', '1958-05'],
  ['mai 1958', '1958-05'],
  ['May 1958', '1958-05'],
  ['MAI 1958', '1958-05'],
  ['août 2024', '2024-08'],
  ['aout 2024', '2024-08'],
  ['déc. 2024', '2024-12'],
  ['Sept. 2024', '2024-09'],
  ['12/05/1958', '1958-05-12'],
  ['12.5.1958', '1958-05-12'],
  ['12 05 1958', '1958-05-12'],
  ['1958-05-12', '1958-05-12'],
  ['1958/05/12', '1958-05-12'],
  ['1er mai 1958', '1958-05-01'],
  ['le 1er mai 1958', '1958-05-01'],
  ['12 mai 1958', '1958-05-12'],
  ['12 May 1958', '1958-05-12'],
  ['May 12, 1958', '1958-05-12'],
  ['May 12th, 1958', '1958-05-12'],
  ['the 3rd of May 1958', '1958-05-03'],
  ['mardi 9 avril 2024', '2024-04-09'],
  ['Mar. 9 avril 2024', null],
  ['Tuesday, April 9, 2024', '2024-04-09'],
  ['29/02/2020', '2020-02-29'],
  ['1604-05-01', '1604-05-01'],
  ['0800', '0800'],
  ['12\u00A0mai\u202F1958', '1958-05-12'],
])('%j is read as %s', (text, date) => {
  expect(readTypedDate(text).date).toBe(date);
});

test.each([
  ['31/04/2024', 'no-such-date'],
  ['29/02/2023', 'no-such-date'],
  ['13/2024', 'no-such-date'],
  ['00/2024', 'no-such-date'],
  ['0000', 'no-such-date'],
  ['32 mai 1958', 'no-such-date'],
  ['12/05/58', 'short-year'],
  ['mai 58', 'short-year'],
  ['58', 'short-year'],
  ['lundi 9 avril 2024', 'other-weekday'],
  ['', 'unreadable'],
  ['bientôt', 'unreadable'],
  ['vers 1958', 'unreadable'],
  ['1958 ou 1959', 'unreadable'],
  ['1958-1962', 'unreadable'],
  ['du 7 au 12 avril 2024', 'unreadable'],
  ['12/05/19588', 'unreadable'],
  ['mai juin 1958', 'unreadable'],
  ['1'.repeat(1000), 'unreadable'],
])('%j is not taken for a date: %s', (text, problem) => {
  expect(readTypedDate(text).problem).toBe(problem);
});

test('whatever we write in words, French or English, long or short, is read back as it is', () => {
  fc.assert(
    fc.property(
      anyPartialDate,
      fc.constantFrom('fr', 'en'),
      fc.constantFrom('long' as const, 'short' as const),
      (date, locale, style) => {
        const written = formatPartialDate(date, locale, style);
        // Intl writes the year 58 without its noughts: nobody could tell it from 1958.
        fc.pre(Number(date.slice(0, 4)) >= 1000);
        expect(readTypedDate(written)).toEqual({ date, problem: null });
      },
    ),
  );
});

test('no text makes it throw, and what it reads is a date', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      const { date, problem } = readTypedDate(text);
      expect((date === null) !== (problem === null)).toBe(true);
    }),
  );
});
