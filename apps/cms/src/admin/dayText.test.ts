import { dayText } from './dayText';

test('a day is told as it is, wherever the browser is', () => {
  expect(dayText('2024-04-09', 'fr')).toBe('9 avril 2024');
  expect(dayText('2024-04-09', 'en')).toBe('9 April 2024');
  expect(dayText('2024-04-09', 'fr', { weekday: 'long', day: 'numeric' })).toBe('mardi 9');
});
