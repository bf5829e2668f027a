import { heightFrom, ownPagePath, widthFrom, writeOembed, type Oembed } from './oembed';

const answer: Oembed = {
  version: '1.0',
  type: 'rich',
  title: '"><script>alert(1)</script>',
  provider_name: 'Entente',
  provider_url: 'https://e.example',
  cache_age: 3600,
  width: 600,
  height: 240,
  html: '<iframe title="&quot;&gt;"></iframe>',
};

test.each([
  ['https://e.example/fr/accords/x', '/fr/accords/x'],
  ['https://e.example/fr?utm=1#haut', '/fr'],
  ['https://evil.example/fr/accords/x', null],
  ['https://e.example@evil.example/fr', null],
  ['https://user@e.example/fr', null],
  ['https://e.example:8443/fr', null],
  ['http://e.example/fr', null],
  ['//e.example/fr', null],
  ['javascript:alert(1)', null],
  ['/fr', null],
  [['https://e.example/fr'], null],
  [undefined, null],
])('the page meant by %s is %s', (url, path) => {
  expect(ownPagePath(url, 'https://e.example')).toBe(path);
});

test.each([
  ['400', 400],
  ['-1', 600],
  ['0', 600],
  ['1e9', 600],
  ['99999', 1200],
  ['x', 600],
  [undefined, 600],
])('maxwidth=%s gives %i', (asked, width) => {
  expect(widthFrom(asked)).toBe(width);
});

test('maxheight only makes it lower', () => {
  expect([heightFrom('100', 240), heightFrom('9999', 240), heightFrom('-1', 240)]).toEqual([
    100, 240, 240,
  ]);
});

test('a title is text in both formats, whatever it holds', () => {
  expect(JSON.parse(writeOembed(answer, 'json'))).toEqual(answer);
  const xml = writeOembed(answer, 'xml');
  expect(xml).not.toContain('<script');
  expect(xml).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});
