/** What Strapi's editor of texts holds and stores. */
export const marks = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;
export type Mark = (typeof marks)[number];

export type Text = { type: 'text'; text: string } & Partial<Record<Mark, true>>;
export interface Link {
  type: 'link';
  url: string;
  children: Text[];
}
export type Inline = Text | Link;

export interface ListItem {
  type: 'list-item';
  children: Inline[];
}
export interface List {
  type: 'list';
  format: 'ordered' | 'unordered';
  /** 0 for a list that is in no other. */
  indentLevel: number;
  /** A list inside follows the item that it belongs to. */
  children: (ListItem | List)[];
}
export type Block =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | List;
export type Kind = { type: 'paragraph' | 'quote' } | { type: 'heading'; level: number };

/** One stretch of text in one look. */
export interface Run {
  text: string;
  look: Look;
}
export interface Look {
  marks: ReadonlySet<Mark>;
  url: string | null;
}

const sameMarks = (one: Look, other: Look) =>
  one.marks.size === other.marks.size && [...one.marks].every((mark) => other.marks.has(mark));
export const sameLook = (one: Look, other: Look) =>
  one === other || (one.url === other.url && sameMarks(one, other));

export function inlinesOf(runs: readonly Run[]): Inline[] {
  const inlines: Inline[] = [];
  for (const { text, look } of runs) {
    const node: Text = { type: 'text', text };
    for (const mark of marks) if (look.marks.has(mark)) node[mark] = true;
    const last = inlines.at(-1);
    if (look.url === null) inlines.push(node);
    else if (last?.type === 'link' && last.url === look.url) last.children.push(node);
    else inlines.push({ type: 'link', url: look.url, children: [node] });
  }
  return inlines;
}
