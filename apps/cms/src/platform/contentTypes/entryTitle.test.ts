import { titleFields, titleIn } from './entryTitle';

const article = { mainField: 'headline' };
const speaker = { mainField: 'familyName', title: ['givenName', 'familyName'] };

test('an entry is called what its main field says', () => {
  expect(titleFields(article)).toEqual(['headline']);
  expect(titleIn(article, { headline: ' Une signature ', lead: 'Deux rives' })).toBe(
    'Une signature',
  );
});

test('a person is called by both names, by one where only one is known', () => {
  expect(titleIn(speaker, { familyName: 'Appéré', givenName: 'Nathalie' })).toBe('Nathalie Appéré');
  expect(titleIn(speaker, { familyName: 'Appéré', givenName: null })).toBe('Appéré');
});

test('an entry that says nothing has no title', () => {
  expect(titleIn(speaker, {})).toBe('');
});
