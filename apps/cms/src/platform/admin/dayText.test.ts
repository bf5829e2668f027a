import { together } from '@entente/model/spaces';
import { dayText } from './dayText';

test('a day is told as it is, wherever the browser is', () => {
  expect(dayText('2024-04-09', 'fr')).toBe(together('9 avril 2024'));
  expect(dayText('2024-04-09', 'en')).toBe(together('9 April 2024'));
  expect(dayText('2024-04-09', 'fr', { weekday: 'long', day: 'numeric' })).toBe(
    together('mardi 9'),
  );
});

test('the first day of a month is an ordinal in French', () => {
  expect(dayText('2026-11-01', 'fr', { dateStyle: 'full' })).toBe(
    together('dimanche 1er novembre 2026'),
  );
  expect(dayText('2026-11-01', 'en')).toBe(together('1 November 2026'));
  expect(dayText('2026-11-11', 'fr')).toBe(together('11 novembre 2026'));
});
