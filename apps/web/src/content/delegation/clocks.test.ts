import { shippedMessages } from '../../i18n/messages';
import { differenceWords, minutesAhead } from './clocks';

test.each([
  ['America/Toronto', 'Europe/Paris', '2024-04-09T12:00Z', -360],
  // America changes its clocks three weeks before Europe.
  ['America/Toronto', 'Europe/Paris', '2024-03-20T12:00Z', -300],
  ['Asia/Tokyo', 'Europe/Paris', '2024-12-09T23:30Z', 480],
  ['Asia/Kolkata', 'Europe/Paris', '2024-07-01T00:00Z', 210],
  ['Europe/Paris', 'Europe/Paris', '2024-07-01T00:00Z', 0],
])('the clock of %s is, from %s at %s, %d minutes ahead', (zone, than, at, minutes) => {
  expect(minutesAhead(zone, than, new Date(at))).toBe(minutes);
});

test('a difference is said in hours, and in minutes where there are some', () => {
  const units = shippedMessages('fr')?.units;
  if (!units) throw new Error('There is no French');
  expect(differenceWords(-360, units)).toBe('6\u00A0h');
  expect(differenceWords(210, units)).toBe('3\u00A0h\u00A030');
});
