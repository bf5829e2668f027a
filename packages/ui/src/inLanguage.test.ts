import { directionOf, inLanguage } from './inLanguage';

test.each([
  ['fr', 'ltr'],
  ['fr-CA', 'ltr'],
  ['ar', 'rtl'],
  ['ar-MA', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['ckb', 'rtl'],
  ['yi', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['ja', 'ltr'],
  ['no such code', 'ltr'],
])('%s is written %s', (code, direction) => {
  expect(directionOf(code)).toBe(direction);
});

test('a language never comes without its direction, and none has neither', () => {
  expect(inLanguage('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  for (const none of [undefined, null, '']) expect(inLanguage(none)).toEqual({});
});
