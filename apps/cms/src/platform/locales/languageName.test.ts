import { languageName } from './languageName';

test.each([
  ['ar', 'fr', 'arabe'],
  ['fr', 'fr', 'français'],
  ['fr', 'en', 'French'],
  ['fr-CA', 'fr', 'français canadien'],
  ['not a code', 'fr', 'not a code'],
])('%s is called so in %s', (code, language, name) => {
  expect(languageName(code, language)).toBe(name);
});
