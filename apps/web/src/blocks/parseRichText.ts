/** What Strapi's block editor stores, checked and narrowed: nothing else reaches a page. */
export type Inline =
  | { type: 'text'; text: string; marks: Mark[] }
  | { type: 'link'; href: string | null; children: Inline[] };

export type Mark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'code';

export type RichNode =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'code'; text: string }
  | {
      type: 'image';
      url: string;
      width: number;
      height: number;
      alternative: string;
      caption: string;
    }
  | { type: 'list'; ordered: boolean; items: ListPart[] };

/** An item of a list, or a list inside it. */
export type ListPart = { type: 'item'; children: Inline[] } | (RichNode & { type: 'list' });

type Json = Readonly<Record<string, unknown>>;

const MARKS: readonly Mark[] = ['bold', 'italic', 'underline', 'strikethrough', 'code'];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The blocks of a rich text field. What we don't know is left out, but its words stay when it has
 * some: an unknown kind of paragraph is a paragraph.
 */
export function parseRichText(value: unknown): RichNode[] {
  return objects(value).map(parseNode).filter(hasContent);
}

function parseNode(node: Json): RichNode {
  switch (node.type) {
    case 'heading':
      return { type: 'heading', level: headingLevel(node.level), children: inlines(node) };
    case 'list':
      return parseList(node);
    case 'quote':
      return { type: 'quote', children: inlines(node) };
    case 'image':
      return parseImage(node);
    case 'code':
      return { type: 'code', text: plainText(inlines(node)) };
    default:
      return { type: 'paragraph', children: inlines(node) };
  }
}

/** Texts take no new pictures; those of before are shown with what is known of them. */
function parseImage(node: Json): RichNode {
  const file = isObject(node.image) ? node.image : {};
  const [alternative, caption] = [string(file.alternativeText).trim(), string(file.caption).trim()];
  const [width, height] = [Number(file.width), Number(file.height)];
  const url = string(file.url);
  if (url === '' || !(width > 0) || !(height > 0)) {
    const words = plainText(inlines(node)).trim() || alternative || caption;
    return { type: 'paragraph', children: [{ type: 'text', text: words, marks: [] }] };
  }
  return { type: 'image', url, width, height, alternative, caption };
}

/** Lists inside one another that are shown as such; what lies deeper is an item with its words. */
const MOST_LEVELS = 12;

function parseList(node: Json, level = 1): RichNode & { type: 'list' } {
  const items = objects(node.children).map((child): ListPart => {
    if (child.type !== 'list') return { type: 'item', children: inlines(child) };
    if (level < MOST_LEVELS) return parseList(child, level + 1);
    return { type: 'item', children: [{ type: 'text', text: wordsIn(child), marks: [] }] };
  });
  return { type: 'list', ordered: node.format === 'ordered', items };
}

const headingLevel = (level: unknown): number =>
  typeof level === 'number' && level >= 1 && level <= 6 ? Math.floor(level) : 2;

function inlines(node: Json): Inline[] {
  return objects(node.children).map((child): Inline =>
    child.type === 'link'
      ? {
          type: 'link',
          href: safeHref(string(child.url)),
          // No link holds another.
          children: objects(child.children).map(textOf),
        }
      : textOf(child),
  );
}

function textOf(node: Json): Inline {
  if (Array.isArray(node.children)) return { type: 'text', text: wordsIn(node), marks: [] };
  const marks = MARKS.filter((mark) => node[mark] === true);
  return { type: 'text', text: string(node.text), marks };
}

/** All words below a node, however deep; without a call inside a call, which has an end. */
function wordsIn(node: Json): string {
  const words: string[] = [];
  const left = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    words.push(string(next.text));
    for (const child of objects(next.children).reverse()) left.push(child);
  }
  return words.join('');
}

/** The words alone. */
export function plainText(children: readonly Inline[]): string {
  return children
    .map((child) => (child.type === 'link' ? plainText(child.children) : child.text))
    .join('');
}

function hasContent(node: RichNode): boolean {
  if (node.type === 'list') return node.items.length > 0;
  if (node.type === 'image') return true;
  return node.type === 'code' ? node.text !== '' : plainText(node.children).trim() !== '';
}

/**
 * A link's address, when it is one that may be followed: http, https, mailto, tel, or a path or
 * fragment of this site. Browsers drop tabs and line breaks inside an address and read `\` as `/`,
 * so such an address is refused, not cleaned.
 */
export function safeHref(url: string): string | null {
  const href = url.trim();

  if (href === '' || /[\u0000-\u0020\\\u007F]/.test(href)) return null;
  if (/^(https?:\/\/[^/]|mailto:[^/]|tel:[+\d])/i.test(href)) return href;
  return /^(\/(?!\/)|#)/.test(href) ? href : null;
}
