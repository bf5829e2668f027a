import { cityDay } from '@entente/model/cityDay';
import { msToNextLegalDay } from './midnight';

const hour = 3_600_000;

describe('the next day in Paris', () => {
  test.each([
    // In winter Paris is one hour ahead of UTC, in summer two.
    ['2024-01-15T22:59:59.000Z', '2024-01-15', 1_000],
    ['2024-01-15T23:00:00.000Z', '2024-01-16', 24 * hour],
    ['2024-07-14T21:30:00.000Z', '2024-07-14', hour / 2],
    // The clocks change: these days have 23 and 25 hours.
    ['2024-03-30T23:00:00.000Z', '2024-03-31', 23 * hour],
    ['2024-10-26T22:00:00.000Z', '2024-10-27', 25 * hour],
  ])('after %s, which is %s there, comes in %i ms', (at, day, ms) => {
    expect(cityDay(new Date(at))).toBe(day);
    expect(msToNextLegalDay(new Date(at))).toBe(ms);
  });
});
