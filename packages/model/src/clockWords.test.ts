import fc from 'fast-check';
import { clockWords } from './clockWords';
import { plainSpaces } from './spaces';
import { localTimeOf } from './zonedTime';

test.each([
  // Dinner in Québec from 20:00 to 22:00.
  ['2027-04-10T00:00Z', 'Europe/Paris', '2027-04-09', '02:00 le 10 avril', '02:00 on 10 April'],
  ['2027-04-10T02:00Z', 'Europe/Paris', '2027-04-09', '04:00 le 10 avril', '04:00 on 10 April'],
  ['2027-04-10T00:00Z', 'America/Toronto', '2027-04-09', '20:00', '20:00'],
  // The evening before, and the first of a month.
  ['2027-04-10T01:00Z', 'America/Toronto', '2027-04-10', '21:00 le 9 avril', '21:00 on 9 April'],
  ['2027-05-01T00:30Z', 'Europe/Paris', '2027-04-30', '02:30 le 1er mai', '02:30 on 1 May'],
  [
    '2028-01-01T01:00Z',
    'Europe/Paris',
    '2027-12-31',
    '02:00 le 1er janvier 2028',
    '02:00 on 1 January 2028',
  ],
])('at %s the clocks of %s show, beside %s: %s', (instant, zone, day, french, english) => {
  expect(plainSpaces(clockWords(new Date(instant), zone, day, 'fr'))).toBe(french);
  expect(plainSpaces(clockWords(new Date(instant), zone, day, 'en'))).toBe(english);
});

test('a time without a day is always one of the day it stands beside', () => {
  const zones = fc.constantFrom('Europe/Paris', 'America/Toronto', 'Asia/Tokyo', 'Pacific/Apia');
  const instants = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, zones, zones, (instant, here, there) => {
      const day = localTimeOf(instant, here).slice(0, 10);
      const isBare = clockWords(instant, there, day, 'fr').length === 5;
      expect(isBare).toBe(localTimeOf(instant, there).startsWith(day));
    }),
  );
});
