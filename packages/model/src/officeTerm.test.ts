import fc from 'fast-check';
import {
  compareOffices,
  officeStanding,
  officeStartYear,
  officeTerm,
  officeYears,
  type OfficeDates,
} from './officeTerm';
import { plainSpaces } from './spaces';

const office = (start: string | null, end: string | null): OfficeDates => {
  const precision = (date: string | null) =>
    date === null ? null : ({ 4: 'year', 7: 'month', 10: 'day' } as const)[date.length as 4];
  const full = (date: string | null) => date && `${date}${'-01-01'.slice(date.length - 4)}`;
  return {
    start: full(start),
    startPrecision: precision(start),
    end: full(end),
    endPrecision: precision(end),
  };
};

test.each([
  ['2007-12', '2021-11', '2007–2021'],
  ['2021-03-01', '2021-11', '2021'],
  [null, '2021-11', 'jusqu’en 2021'],
  ['2014-04-04', null, null],
  [null, null, null],
])('the years of an office from %s to %s', (start, end, years) => {
  expect(officeYears(office(start, end), 'fr')).toBe(years);
});

test.each([
  ['2014-04-04', null, 'à partir du 4 avril 2014', 'from 4 April 2014'],
  ['2014-04', null, 'à partir d’avril 2014', 'from April 2014'],
  ['2014', null, 'à partir de 2014', 'from 2014'],
  ['2007', '2021', 'de 2007 à 2021', 'from 2007 to 2021'],
  [null, '2021-11', 'jusqu’en novembre 2021', 'until November 2021'],
])('an office from %s to %s is told without a claim about today', (start, end, french, english) => {
  const plain = (text: string | null) => plainSpaces(text ?? '');
  expect(plain(officeTerm(office(start, end), 'fr'))).toBe(french);
  expect(plain(officeTerm(office(start, end), 'en'))).toBe(english);
});

test('an office of which nothing is known has no term', () => {
  expect(officeTerm(office(null, null), 'fr')).toBeNull();
  expect(officeStartYear(office(null, null), 'fr')).toBeNull();
});

test('a list names the year in which an office began, when no end is recorded', () => {
  expect(officeStartYear(office('2014-04-04', null), 'fr')).toBe('à partir de 2014');
  expect(officeStartYear(office('2014', '2020'), 'fr')).toBeNull();
});

test.each([
  ['2014-04-04', null, 'unended'],
  [null, null, 'unended'],
  ['2014', '2026-11', 'lasting'],
  ['2014', '2026-10', 'ended'],
  ['2026-12-01', null, 'to-come'],
  ['2026-11', null, 'unended'],
])('an office from %s to %s on 29 November 2026: %s', (start, end, standing) => {
  expect(officeStanding(office(start, end), '2026-11-29')).toBe(standing);
});

test('the office without an end comes first, then the latest that ended', () => {
  const [a, b, c] = [office('2014', null), office(null, '2021'), office('2001', '2007')];
  expect([c, b, a].sort(compareOffices)).toEqual([a, b, c]);
});

const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('nothing is said to last unless its end is recorded', () => {
  fc.assert(
    fc.property(fc.option(day), fc.option(day), day, (start, end, on) => {
      const standing = officeStanding(office(start, end), on);
      expect(standing === 'lasting' && end === null).toBe(false);
      expect(standing === 'ended').toBe(end !== null && end < on);
    }),
  );
});

test.each([
  // Two mayors of one city, each with the years of the office.
  ['2007-12-03', '2021-11-14', '2007–2021', 'ended'],
  ['2021-11-14', null, 'à partir de 2021', 'unended'],
  ['2021-11-14', '2027', '2021–2027', 'lasting'],
  ['1604', '1610-05', '1604–1610', 'ended'],
  ['2026', '2026', '2026', 'lasting'],
  ['2027-01-01', '2033', '2027–2033', 'to-come'],
])('of an office from %s to %s a list says “%s”; today it is %s', (start, end, years, standing) => {
  const held = office(start, end);
  const said = officeYears(held, 'fr') ?? officeStartYear(held, 'fr');
  expect(said?.replaceAll(/\s/g, ' ')).toBe(years);
  expect(officeStanding(held, '2026-11-29')).toBe(standing);
});
