import { pressReleaseForm } from './pressReleaseForm';

const now = new Date(2026, 3, 9, 12);

test('a press release begins with the day of the city', () => {
  expect(pressReleaseForm('/create', '2026-04-10', now)).toBe(
    '/create?entente[kind]=press-release&entente[date]=2026-04-10',
  );
});

test('and with the day of the browser for who clicks before the city has answered', () => {
  expect(pressReleaseForm('/create', undefined, now)).toBe(
    '/create?entente[kind]=press-release&entente[date]=2026-04-09',
  );
});
