import { cityDay } from './cityDay';

test('the day changes with the clocks of the city', () => {
  expect(cityDay(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
  expect(cityDay(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
});
