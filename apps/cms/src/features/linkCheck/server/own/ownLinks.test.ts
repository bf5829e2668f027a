import { ownLinks } from './ownLinks';

test('a language whose file is not here is left out, and the others are read', () => {
  const { links, knows } = ownLinks({ locales: ['fr', 'es', 'en'], localesDir: null });
  expect(links.parse('/en/news')).toMatchObject({ kind: 'list', type: 'article', locale: 'en' });
  expect(links.parse('/es/noticias')).toBeNull();
  expect(['fr', 'es', 'en'].map(knows)).toEqual([true, false, true]);
});

test('without any file nothing is known, and nothing fails', () => {
  const { links, knows } = ownLinks({ locales: ['es'], localesDir: '/nowhere' });
  expect(links.parse('/es')).toBeNull();
  expect(knows('es')).toBe(false);
});
