import { today } from './today';

test('a quarter of an hour after midnight in Paris is already tomorrow, though UTC says today', () => {
  expect(today(new Date('2024-04-08T22:15:00Z'))).toBe('2024-04-09');
});

test('a winter evening in Paris is still the same day', () => {
  expect(today(new Date('2024-01-31T22:59:00Z'))).toBe('2024-01-31');
});
