import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { renderOnSite } from '../i18n/render.fixture';
import { RichText } from './RichText';

/** The editor of texts in the newsroom's forms, as it is installed. */
const editor = path.join(
  path.dirname(require.resolve('@strapi/content-manager/package.json')),
  'dist/admin/pages/EditView/components/FormInputs/BlocksInput',
);

const words = (more: object = {}) => [{ type: 'text', text: 'Des mots.', ...more }];

/** One of each, as the editor stores it, and the element in which a reader gets it. */
const blocks: Record<string, { node: object; tag: string }> = {
  Paragraph: { node: { type: 'paragraph', children: words() }, tag: 'p' },
  Heading: { node: { type: 'heading', level: 2, children: words() }, tag: 'h2' },
  List: {
    node: {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: words() }],
    },
    tag: 'ul',
  },
  Quote: { node: { type: 'quote', children: words() }, tag: 'blockquote' },
  Code: { node: { type: 'code', children: words() }, tag: 'code' },
  Link: {
    node: {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://e.example', children: words() }],
    },
    tag: 'a',
  },
  Image: {
    node: {
      type: 'image',
      image: {
        url: '/uploads/pont.jpg',
        width: 800,
        height: 600,
        alternativeText: 'Un pont',
        caption: 'Rennes Métropole',
      },
      children: words({ text: '' }),
    },
    tag: 'img',
  },
};

const marks: Record<string, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
};

const shown = (node: object) => renderOnSite(<RichText value={[node]} level={2} />).container;

test('every block that the editor offers has a rendering', () => {
  const offered = readdirSync(path.join(editor, 'Blocks'))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => path.basename(file, '.mjs'));
  expect(offered.toSorted()).toEqual(Object.keys(blocks).toSorted());
});

test.each(Object.entries(blocks))('%s is drawn', (_name, { node, tag }) => {
  expect(shown(node).querySelector(tag)).not.toBeNull();
});

test('every mark that the editor offers has a rendering', () => {
  const source = readFileSync(path.join(editor, 'Modifiers.mjs'), 'utf8');
  const offered = [...source.matchAll(/components\.Blocks\.modifiers\.(\w+)/g)].map(
    ([, name]) => name,
  );
  expect(offered.toSorted()).toEqual(Object.keys(marks).toSorted());
});

test.each(Object.entries(marks))('%s is <%s>', (mark, tag) => {
  const container = shown({ type: 'paragraph', children: words({ [mark]: true }) });
  expect(container.querySelector(tag)).toHaveTextContent('Des mots.');
});

test('an address in three lines stays in three lines', () => {
  const container = shown({
    type: 'paragraph',
    children: [{ type: 'text', text: 'Hôtel de ville\nPlace de la Mairie\n35000 Rennes' }],
  });
  expect(container.querySelectorAll('br')).toHaveLength(2);
});

test('a picture in a text has its alternative text and says whose it is', () => {
  const container = shown(blocks.Image?.node ?? {});
  expect(container.querySelector('img')).toHaveAttribute('alt', 'Un pont');
  expect(container.querySelector('img')).toHaveAttribute('src', '/media/pont.jpg');
  expect(container).toHaveTextContent(/Image.*Rennes Métropole/);
});

test('a picture whose file says nothing leaves its words', () => {
  const container = shown({ type: 'image', image: { alternativeText: 'Un pont' }, children: [] });
  expect(container).toHaveTextContent('Un pont');
});
