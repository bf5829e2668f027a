/** Builders for Strapi's blocks JSON and for the components of a body's dynamic zone. */

export interface TextNode {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
}

export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export type BlockNode =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'heading'; level: 2 | 3; children: InlineNode[] }
  | {
      type: 'list';
      format: 'unordered' | 'ordered';
      children: { type: 'list-item'; children: InlineNode[] }[];
    };

export type BodyPart =
  | { __component: 'block.rich-text'; body: BlockNode[] }
  | { __component: 'block.statement'; position: number }
  | { __component: 'block.picture'; position: number };

type Inline = string | InlineNode;

const node = (part: Inline): InlineNode =>
  typeof part === 'string' ? { type: 'text', text: part } : part;

export const link = (url: string, text: string): LinkNode => ({
  type: 'link',
  url,
  children: [{ type: 'text', text }],
});

export const paragraph = (...parts: Inline[]): BlockNode => ({
  type: 'paragraph',
  children: parts.map(node),
});

/** CMS text starts at level 2: level 1 is the page's own title. */
export const heading = (text: string): BlockNode => ({
  type: 'heading',
  level: 2,
  children: [node(text)],
});

export const list = (...items: (Inline | Inline[])[]): BlockNode => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) => ({
    type: 'list-item',
    children: (Array.isArray(item) ? item : [item]).map(node),
  })),
});

export const text = (...body: BlockNode[]): BodyPart => ({ __component: 'block.rich-text', body });

/** `position` is 1-based in the article's statements ordered by their own position. */
export const statementAt = (position: number): BodyPart => ({
  __component: 'block.statement',
  position,
});

/** `position` is 1-based in the gallery. */
export const pictureAt = (position: number): BodyPart => ({
  __component: 'block.picture',
  position,
});
