import { outwardLinks } from './embedLinks';

const blank = (markup: string) => outwardLinks(markup, 'blank', '(nouvelle fenêtre)', 'fr');

test('a link opens a new window, without a way back, and says so', () => {
  expect(blank('<a href="/fr/accords/x">Un <b>accord</b></a>')).toBe(
    '<a href="/fr/accords/x" target="_blank" rel="noopener">Un <b>accord</b><span class="v"> (nouvelle fenêtre)</span></a>',
  );
});

test('what is said of a foreign link is in the language of the embed', () => {
  expect(blank('<a href="/en/news/x" lang="en">News</a>')).toContain('<span class="v" lang="fr">');
});

test('each of several links is done', () => {
  expect(blank('<a href="/a">1</a> <a href="/b">2</a>').match(/_blank/g)).toHaveLength(2);
});

test('an e-mail address opens no window', () => {
  const link = '<a href="mailto:presse@example.org">Presse</a>';
  expect(blank(link)).toBe(link);
});

test('links may take the whole window instead', () => {
  expect(outwardLinks('<a href="/a">1</a>', 'top', '', 'fr')).toBe(
    '<a href="/a" target="_top">1</a>',
  );
});
