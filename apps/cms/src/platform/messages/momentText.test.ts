import { cityOf, momentText } from './momentText';

test('a moment is told as the clocks of its zone show it', () => {
  const at = '2026-04-09T02:30:00.000Z';
  expect(momentText(at, 'America/Toronto', 'fr')).toBe('mercredi 8 avril 2026 à 22:30');
  expect(momentText(at, 'Europe/Paris', 'fr')).toBe('jeudi 9 avril 2026 à 04:30');
});

test('a zone is told by its city', () => {
  expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  expect(cityOf('UTC')).toBe('UTC');
});
