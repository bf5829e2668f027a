import { doorLanguage } from './doorLanguage';

const asking = (header: string, preferedLanguage?: string) =>
  doorLanguage({
    get: () => header,
    state: {
      userAbility: null,
      ...(preferedLanguage && { user: { id: 1, email: '', preferedLanguage } }),
    },
  });

test('the account’s language counts before the browser’s', () => {
  expect(asking('fr', 'en')).toBe('en');
});

test('the first language of the browser that we speak', () => {
  expect(asking('de-DE,en;q=0.8,fr;q=0.5')).toBe('en');
  expect(asking('fr-CA,en;q=0.8')).toBe('fr');
});

test('French where nobody says', () => {
  expect(asking('')).toBe('fr');
  expect(asking('enochian')).toBe('fr');
});
