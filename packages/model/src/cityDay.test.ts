import { cityDay } from './cityDay';

test('the day changes with the clocks of the city', () => {
  expect(cityDay(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
  expect(cityDay(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
});

test('a quarter of an hour after midnight in Paris is already tomorrow, though UTC says today', () => {
  expect(cityDay(new Date('2024-04-08T22:15:00Z'))).toBe('2024-04-09');
});

test('a winter evening in Paris is still the same day', () => {
  expect(cityDay(new Date('2024-01-31T22:59:00Z'))).toBe('2024-01-31');
});
