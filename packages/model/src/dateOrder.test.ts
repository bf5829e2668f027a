import fc from 'fast-check';
import { isBefore } from './dateOrder';
import { earliestDay, latestDay } from './partialDate';
import { anyPartialDate, date } from './partialDate.fixture';

test.each([
  ['2027-05-01', '2027-05-10', true],
  ['2010', '2020', true],
  ['2020', '2020-06-15', false],
  ['2020-06-15', '2020', false],
  ['2027-05', '2027-05-10', false],
  ['2027-04', '2027-05-01', true],
  ['2020', '2020', false],
] as const)('an end in %s, a start in %s: before it, %s', (end, start, expected) => {
  expect(isBefore(date(end), date(start))).toBe(expected);
});

test('two dates are out of order only where no day of one comes with one of the other', () => {
  fc.assert(
    fc.property(anyPartialDate, anyPartialDate, (end, start) => {
      const someReadingIsInOrder = earliestDay(start) <= latestDay(end);
      expect(isBefore(end, start)).toBe(!someReadingIsInOrder);
    }),
  );
});

test('no two dates are each before the other, and none is before what contains it', () => {
  fc.assert(
    fc.property(anyPartialDate, anyPartialDate, (a, b) => {
      expect(isBefore(a, b) && isBefore(b, a)).toBe(false);
      const contains = a.startsWith(b);
      expect(contains && (isBefore(a, b) || isBefore(b, a))).toBe(false);
    }),
  );
});
