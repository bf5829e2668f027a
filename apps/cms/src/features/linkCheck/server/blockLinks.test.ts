import { blockLinks } from './blockLinks';

const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });
const link = (url: unknown, ...children: object[]) => ({ type: 'link', url, children });

test('links are found in paragraphs, headings, quotes and lists inside lists, in order', () => {
  const blocks = [
    { type: 'paragraph', children: [text('Voir '), link('/fr/a', text('l’accord'))] },
    {
      type: 'heading',
      level: 2,
      children: [link('/fr/b', text('le '), text('reste', { bold: true }))],
    },
    { type: 'quote', children: [link('mailto:a@b.example', text('écrire'))] },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('rien')] },
        {
          type: 'list',
          children: [{ type: 'list-item', children: [link('/fr/c', text('fond'))] }],
        },
      ],
    },
  ];
  expect(blockLinks(blocks)).toEqual([
    { href: '/fr/a', words: 'l’accord' },
    { href: '/fr/b', words: 'le reste' },
    { href: 'mailto:a@b.example', words: 'écrire' },
    { href: '/fr/c', words: 'fond' },
  ]);
});

test('what is no text has no links, and a link without an address an empty one', () => {
  for (const value of [null, undefined, 'x', 3, {}, [null, 'x', { children: 'x' }]])
    expect(blockLinks(value)).toEqual([]);
  expect(blockLinks([link(undefined)])).toEqual([{ href: '', words: '' }]);
});
