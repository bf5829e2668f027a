import { typeset } from './typeset';

test.each([
  ['Really?', 'en', 'Really?'],
  ['Really ? « No »', 'en', 'Really ? « No »'],
  ['Vraiment?', 'fr-CA', 'Vraiment\u202F?'],
  ['¿De verdad ?', 'es', '¿De verdad ?'],
  ['on 9 April 2024', 'en', 'on 9\u00A0April\u00A02024'],
  ['9 avril 2024', 'en', '9 avril 2024'],
  ['in May 800, for 5 km', 'en-GB', 'in May\u00A0800, for 5\u00A0km'],
  ['Art. 5 and No. 12', 'en', 'Art.\u00A05 and No.\u00A012'],
  ['Mr Masson, Dr. Dupont', 'en', 'Mr\u00A0Masson, Dr.\u00A0Dupont'],
  ['no. It may 5 kmh', 'en', 'no. It may 5 kmh'],
])('%s in %s', (text, lang, expected) => {
  expect(typeset(text, lang)).toBe(expected);
  expect(typeset(expected, lang)).toBe(expected);
});
