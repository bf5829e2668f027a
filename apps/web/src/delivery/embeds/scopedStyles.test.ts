import { readFileSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { scopedStyles } from './scopedStyles';

const own = '.entente-fragment{position:relative}';

test.each([
  ['a{color:red}', '.entente-fragment a{color:red}'],
  ['*{margin:0}', '.entente-fragment *{margin:0}'],
  [':root{--s:#fff}', '.entente-fragment{--s:#fff}'],
  ['html{color:red}', '.entente-fragment{color:red}'],
  ['body::before{position:fixed}', '.entente-fragment::before{position:absolute}'],
  [
    'main>ul,section>ul{gap:1rem}',
    '.entente-fragment .m>ul,.entente-fragment section>ul{gap:1rem}',
  ],
  ['@media print{a{color:red}}', '@media print{.entente-fragment a{color:red}}'],
])('%s holds inside the fragment only', (css, expected) => {
  expect(scopedStyles(css)).toBe(own + expected);
});

test('no rule of the whole sheet reaches the page around', () => {
  const sheet = readFileSync(path.join(__dirname, 'embed.css'), 'utf8');
  const outside: string[] = [];
  postcss.parse(scopedStyles(sheet)).walkRules(({ selectors }) => {
    outside.push(...selectors.filter((one) => !one.trim().startsWith('.entente-fragment')));
  });
  expect(outside).toEqual([]);
});
