import { together } from '@entente/model/spaces';
import { cityOf, momentText } from './momentText';

test('a moment is told as the clocks of its zone show it', () => {
  const at = '2026-04-09T02:30:00.000Z';
  expect(momentText(at, 'America/Toronto', 'fr')).toBe(
    `${together('mercredi 8 avril 2026')} à 22:30`,
  );
  expect(momentText(at, 'Europe/Paris', 'fr')).toBe(`${together('jeudi 9 avril 2026')} à 04:30`);
});

test('the first of a month is an ordinal in French, and English has the day before the month', () => {
  const at = '2030-01-01T09:00:00.000Z';
  expect(momentText(at, 'Europe/Paris', 'fr')).toBe(
    `${together('mardi 1er janvier 2030')} à 10:00`,
  );
  expect(momentText(at, 'Europe/Paris', 'en')).toBe(
    `Tuesday, ${together('1 January 2030')} at 10:00`,
  );
});

test('a zone is told by its city', () => {
  expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  expect(cityOf('UTC')).toBe('UTC');
});
