/** @jest-environment jsdom */
import fc from 'fast-check';
import type { Block, Inline, List } from './blocks';
import { fromHtml } from './fromHtml';
import { googleDocs, libreOffice, webPage, word } from './fromHtml.fixtures';

const read = (html: string) => fromHtml(new DOMParser().parseFromString(html, 'text/html'));

/** Blocks in a few signs: *bold*, /italic/, _underline_, ~strikethrough~, `code`, [link](address). */
const signs = { bold: '*', italic: '/', underline: '_', strikethrough: '~', code: '`' } as const;
const inline = (node: Inline): string => {
  if (node.type === 'link') return `[${node.children.map(inline).join('')}](${node.url})`;
  const around = Object.entries(signs)
    .filter(([mark]) => node[mark as keyof typeof signs])
    .map(([, sign]) => sign);
  return [...around, node.text, ...around.reverse()].join('');
};
const line = (children: Inline[]) => children.map(inline).join('');
const list = ({ format, indentLevel, children }: List): string[] =>
  children.flatMap((child) =>
    child.type === 'list'
      ? list(child)
      : `${'  '.repeat(indentLevel)}${format === 'ordered' ? '1.' : '-'} ${line(child.children)}`,
  );
const block = (node: Block): string[] => {
  if (node.type === 'list') return list(node);
  const before = { paragraph: '', quote: '> ', heading: '' }[node.type];
  const level = node.type === 'heading' ? `${'#'.repeat(node.level)} ` : '';
  return [`${before}${level}${line(node.children)}`];
};
const told = (html: string) => read(html).flatMap(block);

test('Word: headings, bold, links, lists in lists and tables stay, what is Word’s own goes', () => {
  expect(told(word)).toEqual([
    '## L’accord de 2024',
    'Le maire a dit\u00A0: «\u00A0*Bravo*\u00A0!\u00A0» — voir [le texte](https://rennes.example/accord), /signé/ à Québec…',
    '- Culture',
    '  1. Musées',
    '  1. Festivals',
    '- Santé',
    'Le calendrier\u00A0:',
    '- *Année* — *Étape*',
    '- 2024 — Signature à Rennes',
  ]);
});

test('Google Docs: nothing is bold that is not, and headings stand below the page’s own', () => {
  expect(told(googleDocs)).toEqual([
    '## Jumelage',
    '### Histoire',
    'Un *mot gras*, un /penché/, un ~barré~ et un [lien](mailto:presse@rennes.example).',
    '- Un',
    '  - Un bis',
    '- Deux',
    '- Population — 225 081',
    '- Superficie — 50 km²',
  ]);
});

test('LibreOffice: lines, underlines, numbers and quotations', () => {
  expect(told(libreOffice)).toEqual([
    '### Étapes',
    '*Gras*, _souligné_, [téléphone](tel:+33223622000)\ndeuxième ligne',
    '1. Premier',
    '  - Dedans',
    '1. Deuxième',
    '> Une citation.',
  ]);
});

test('a page of the web: its words, no script, no picture, no link that may not be followed', () => {
  expect(told(webPage)).toEqual([
    '## Titre',
    '###### Petit',
    'Avant *fort* après.',
    'mauvais [bon](/fr/accords) ailleurs ici',
    'Un\ndeux',
    'trois',
    '- Carte\nTexte',
    'a  b\nc',
  ]);
});

test.each([
  ['a sentence alone', 'du <b>texte</b>', ['du *texte*']],
  [
    'a table that only places',
    '<table><tr><td><h2>A</h2></td><td>b</td></tr></table>',
    ['## A', 'b'],
  ],
  ['a row alone', '<table><tr><td>a</td><td></td><td>b</td></tr></table>', ['a — b']],
  [
    'a quotation with two paragraphs',
    '<blockquote><p>a</p><p>b</p>c</blockquote>d',
    ['> a', '> b', '> c', 'd'],
  ],
  ['Word’s title', '<p class=MsoTitle>A</p><h1>B</h1>', ['## A', '## B']],
  ['Word on the web', '<p role="heading" aria-level="3">A</p>', ['### A']],
  [
    'a space between two looks',
    '<b>a </b><a href="https://x.example/">b </a>c',
    ['*a* [b](https://x.example/) c'],
  ],
  ['a picture alone', '<img src="data:," alt="x">', []],
  ['a list of another kind next to it', '<ul><li>a</ul><ol><li>b</ol>', ['- a', '1. b']],
  ['an empty list', '<ul><li></li></ul>', []],
  ['an address with a line break', '<a href="java\nscript:alert(1)">a</a>', ['a']],
  ['an address that is none', '<a href="http://[">a</a>', ['a']],
])('%s', (_, html, expected) => {
  expect(told(html)).toEqual(expected);
});

const tags =
  'p div h1 h2 h6 ul ol li b i u s code a span blockquote table tr td th caption pre br font o:p section';
const styles = [
  '',
  'font-weight:normal',
  'font-weight:700',
  'mso-list:l0 level3 lfo1',
  'mso-list:l1 level1 lfo2',
  ';;:;mso-list',
];
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(fc.oneof(fc.stringMatching(/^[a-zé\u00A0]{1,8}$/), fc.constant(' '), tie('element')), {
      maxLength: 5,
    })
    .map((parts) => parts.join(' ')),
  element: fc
    .tuple(
      fc.constantFrom(...tags.split(' ')),
      fc.constantFrom(...styles),
      fc.constantFrom('https://a.example/', '/fr', 'javascript:alert(1)', 'vbscript:x', '#'),
      fc.oneof({ maxDepth: 6 }, fc.constant('mot'), tie('html')),
    )
    .map(
      ([tag, style, href, inside]) => `<${tag} style="${style}" href="${href}">${inside}</${tag}>`,
    ),
}));

const inlines = (node: Block | List['children'][number]): Inline[] =>
  node.type === 'list' ? node.children.flatMap(inlines) : node.children;
const words = (node: Inline): string =>
  node.type === 'link' ? node.children.map(words).join('') : node.text;
const letters = (text: string) => text.replace(/[\s—]/g, '');

function expectAllowed(node: Block | List['children'][number], level: number | null): void {
  expect(node.children.length).toBeGreaterThan(0);
  if (node.type === 'list') {
    expect(node.indentLevel).toBe(level === null ? 0 : level + 1);
    node.children.forEach((child) => expectAllowed(child, node.indentLevel));
    return;
  }
  expect(level === null).toBe(node.type !== 'list-item');
  if (node.type === 'heading') expect([2, 3, 4, 5, 6]).toContain(node.level);
  for (const child of node.children) {
    if (child.type === 'link') expect(child.url).toMatch(/^(https:|\/fr)/);
    for (const text of child.type === 'link' ? child.children : [child]) {
      expect(text).toMatchObject({ type: 'text', text: expect.stringMatching(/./su) });
    }
  }
}

test('whatever is pasted, all words stay in their order, in what the editor has', () => {
  fc.assert(
    fc.property(html, (written) => {
      const page = new DOMParser().parseFromString(written, 'text/html');
      const blocks = fromHtml(page);
      blocks.forEach((node) => expectAllowed(node, null));
      const kept = blocks.flatMap(inlines).map(words).join(' ');
      expect(letters(kept)).toBe(letters(page.body.textContent));
    }),
    { numRuns: 400 },
  );
});

// As deep as the 512 elements that a browser nests, or deeper; the slow part here is jsdom's own reading.
test.each([
  ['elements in one another', '<div>'.repeat(1_500) + 'mot'],
  ['lists in one another', '<ul><li>a'.repeat(400) + 'mot'],
  ['looks in one another', '<b><i>'.repeat(400) + 'mot'],
  ['tables in one another', '<table><tr><td>'.repeat(200) + 'mot'],
  ['a style without end', `<p style="${'mso-list:l0 level1;'.repeat(50_000)}">mot</p>`],
  ['many items of Word’s', '<p style="mso-list:l0 level9">mot</p>'.repeat(3_000)],
  ['breaks', '<br>'.repeat(5_000) + 'mot'],
  ['spaces', `a${' \n'.repeat(500_000)}mot`],
])('%s: read in a moment, to the last word', (_, hostile) => {
  const page = new DOMParser().parseFromString(hostile, 'text/html');
  const since = performance.now();
  const blocks = fromHtml(page);
  expect(performance.now() - since).toBeLessThan(3_000);
  expect(blocks.flatMap(inlines).map(words).join(' ')).toMatch(/mot$/);
});
