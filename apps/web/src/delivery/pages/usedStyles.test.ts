import { classesOf, StyleSheet } from './usedStyles';

const used = (css: string, ...classes: string[]) => new StyleSheet(css).usedBy(new Set(classes));

test('what needs no class stays', () => {
  const css =
    '@font-face{font-family:A}:root{--a:1}a:hover{color:red}a[href^=http]:after{content:""}';
  expect(used(css)).toBe(css);
});

test('a rule whose class the page does not name goes, and with it what only held it', () => {
  expect(used('.a{top:0}.b{top:1px}', 'b')).toBe('.b{top:1px}');
  expect(used('@media print{@supports (top:0){.a{top:0}}}.b{top:1px}', 'b')).toBe('.b{top:1px}');
});

test('of a list of selectors those stay that something may match', () => {
  expect(used('.a p,.b>.c,h1{top:0}', 'a', 'b')).toBe('.a p,h1{top:0}');
});

test('a class that a match may lack is not asked for', () => {
  const css = '.a:not(.b){top:0}.a:has(.c){top:1px}:is(.d,p){top:2px}';
  expect(used(css, 'a')).toBe(css);
});

test('keyframes stay whole', () => {
  const css = '@keyframes k{from{top:0}50%{top:1px}}';
  expect(used(css)).toBe(css);
});

test('a sheet serves one page after another', () => {
  const sheet = new StyleSheet('.a{top:0}.b{top:1px}');
  expect(sheet.usedBy(new Set(['a']))).toBe('.a{top:0}');
  expect(sheet.usedBy(new Set(['b']))).toBe('.b{top:1px}');
});

test('the classes of a page are read from its attributes alone', () => {
  const html = '<p class="a b-1">class="no"</p><svg class="_c"></svg><p data-class="d" class="">';
  expect([...classesOf(html)]).toEqual(['a', 'b-1', '_c']);
});
