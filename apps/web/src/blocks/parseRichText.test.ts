import { parseRichText, plainText, safeHref } from './parseRichText';

const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks });

test.each([
  'https://www.example.org/a?b=c#d',
  'http://example.org',
  'mailto:presse@example.org',
  'tel:+33299000000',
  '/fr/accords',
  '#sources',
])('%s is a link that may be followed', (url) => {
  expect(safeHref(url)).toBe(url);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https:evil.example',
  'https:///evil.example',
  'relative',
  '',
])('%j is not', (url) => {
  expect(safeHref(url)).toBeNull();
});

test.each([null, undefined, 'text', 42, {}, [null, 1, 'a', [[]]], [{ type: 'paragraph' }]])(
  'input that is no rich text gives nothing: %j',
  (value) => {
    expect(parseRichText(value)).toEqual([]);
  },
);

test('an unknown kind of block keeps its words', () => {
  const [node] = parseRichText([{ type: 'callout', children: [text('À retenir')] }]);
  expect(node).toEqual({
    type: 'paragraph',
    children: [{ type: 'text', text: 'À retenir', marks: [] }],
  });
});

test('an unknown kind of inline keeps its words', () => {
  const [node] = parseRichText([
    { type: 'paragraph', children: [{ type: 'mention', children: [text('Rennes')] }] },
  ]);
  expect(node?.type === 'paragraph' && plainText(node.children)).toBe('Rennes');
});

test('only the marks we know, and only when they are true', () => {
  const [node] = parseRichText([
    { type: 'paragraph', children: [text('a', { bold: true, italic: 'yes', onclick: true })] },
  ]);
  expect(node).toEqual({
    type: 'paragraph',
    children: [{ type: 'text', text: 'a', marks: ['bold'] }],
  });
});

test('empty paragraphs, which editors use as spacing, are dropped', () => {
  expect(parseRichText([{ type: 'paragraph', children: [text('  ')] }])).toEqual([]);
});

test('lists keep the lists inside them', () => {
  const inner = {
    type: 'list',
    format: 'ordered',
    children: [{ type: 'list-item', children: [text('b')] }],
  };
  const [node] = parseRichText([
    {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [text('a')] }, inner],
    },
  ]);
  expect(node).toMatchObject({ ordered: false, items: [{ type: 'item' }, { ordered: true }] });
});

describe('what lies deeper than anybody reads', () => {
  const nested = (depth: number, make: (children: unknown[]) => object): object => {
    let node: object = text('au fond');
    for (let level = 0; level < depth; level += 1) node = make([text('x'), node]);
    return node;
  };
  const item = (child: unknown) => ({ type: 'list-item', children: [child] });
  const list = (children: unknown[]) => ({
    type: 'list',
    format: 'unordered',
    children: children.map((child) =>
      (child as { type: string }).type === 'list' ? child : item(child),
    ),
  });

  test.each([1_500, 20_000])('of %i lists keeps its words, in a dozen levels', (depth) => {
    const shown = JSON.stringify(parseRichText([nested(depth, list)]));
    expect(shown).toContain('au fond');
    expect(shown.match(/"type":"list"/g)).toHaveLength(12);
  });

  test.each([1_500, 20_000])('of %i links is one link with all the words', (depth) => {
    const link = (children: unknown[]) => ({ type: 'link', url: '/fr', children });
    const [node] = parseRichText([{ type: 'paragraph', children: [nested(depth, link)] }]);
    const shown = JSON.stringify(node);
    expect(shown.match(/"type":"link"/g)).toHaveLength(1);
    expect(shown).toContain('au fond');
  });
});
