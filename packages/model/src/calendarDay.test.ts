import fc from 'fast-check';
import { addMonths, calendarDay } from './calendarDay';
import { anyDay, date } from './partialDate.fixture';

describe('calendarDay', () => {
  it.each([
    // Half past eleven in the evening in Québec is already the next day in Rennes.
    ['2024-04-10T03:30:00Z', 'America/Toronto', '2024-04-09'],
    ['2024-04-10T03:30:00Z', 'Europe/Paris', '2024-04-10'],
    ['2024-04-10T03:30:00Z', 'UTC', '2024-04-10'],
    ['2023-12-31T23:30:00Z', 'Europe/Paris', '2024-01-01'],
    ['2023-12-31T23:30:00Z', 'UTC', '2023-12-31'],
    // Summer time: midnight in Paris is 22:00 UTC, in winter 23:00.
    ['2024-03-30T22:59:59Z', 'Europe/Paris', '2024-03-30'],
    ['2024-03-30T23:00:00Z', 'Europe/Paris', '2024-03-31'],
    ['2024-03-31T22:00:00Z', 'Europe/Paris', '2024-04-01'],
    ['2024-10-26T22:00:00Z', 'Europe/Paris', '2024-10-27'],
    ['2024-10-27T22:59:59Z', 'Europe/Paris', '2024-10-27'],
    ['2024-10-27T23:00:00Z', 'Europe/Paris', '2024-10-28'],
    ['2024-03-10T04:59:59Z', 'America/Montreal', '2024-03-09'],
    ['2024-03-11T04:00:00Z', 'America/Montreal', '2024-03-11'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(calendarDay(new Date(instant), zone)).toBe(day);
  });

  it('throws for a zone that doesn’t exist', () => {
    expect(() => calendarDay(new Date(0), 'Europe/Rennes')).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  it.each([
    ['2024-04-09', 48, '2028-04-09'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-08-31', -6, '2024-02-29'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-01-15', -1, '2023-12-15'],
    ['0099-12-31', 1, '0100-01-31'],
    ['9990-05-05', 1200, '9999-12-31'],
    ['0001-03-01', -6, '0001-01-01'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(date(day), months)).toBe(expected);
  });

  it('throws for a date that isn’t known to the day', () => {
    expect(() => addMonths(date('2024-04'), 1)).toThrow(RangeError);
  });

  it('never turns the order of two days round', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -1200, max: 1200 }), (a, b, months) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(addMonths(low, months) <= addMonths(high, months)).toBe(true);
      }),
    );
  });
});
