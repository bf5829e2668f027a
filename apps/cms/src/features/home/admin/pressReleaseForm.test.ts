import { emptyForm, pressReleaseForm } from './pressReleaseForm';

const now = new Date(2026, 3, 9, 12);
const home = { today: '2026-04-10', firstLocale: 'fr' };

test('an empty form opens in the language that is written first', () => {
  expect(emptyForm('/create', home)).toBe('/create?plugins[i18n][locale]=fr');
});

test('a press release begins with the day of the city', () => {
  expect(pressReleaseForm('/create', home, now)).toBe(
    '/create?plugins[i18n][locale]=fr&entente[kind]=press-release&entente[date]=2026-04-10',
  );
});

test('and with the day of the browser for who clicks before the city has answered', () => {
  expect(emptyForm('/create', null)).toBe('/create');
  expect(pressReleaseForm('/create', null, now)).toBe(
    '/create?entente[kind]=press-release&entente[date]=2026-04-09',
  );
});
