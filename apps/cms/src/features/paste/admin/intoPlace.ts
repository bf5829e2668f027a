import type { Block, Inline, List, ListItem } from './blocks';

/** Where the text goes: what Slate does with the first and the last of it depends on it. */
export interface Place {
  /** Nothing of the block stands before it; nothing after it. */
  isStart: boolean;
  isEnd: boolean;
  /** How deep the list is in whose item it is; null in no list. */
  listLevel: number | null;
}

type Fragment = (Block | ListItem | Inline)[];

const nothing = (): Inline[] => [{ type: 'text', text: '' }];

/**
 * The blocks as Slate must be given them to stay what they are. Slate takes the first for the end of
 * the paragraph that the caret is in, and the last for the beginning of what follows: right for
 * paragraphs, but a heading or a list would be one no more. An empty paragraph is given up for them.
 *
 * @param letters the same as plain text, which tells whether a space was copied beside the words
 * @example intoPlace([heading], { isStart: false, isEnd: true, listLevel: null }) // [empty, heading]
 */
export function intoPlace(blocks: readonly Block[], place: Place, letters = ''): Fragment {
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'paragraph')
    return withEdges(only.children, place, letters);

  const isInList = place.listLevel !== null;
  const empty = (): Block | ListItem =>
    isInList
      ? { type: 'list-item', children: nothing() }
      : { type: 'paragraph', children: nothing() };
  const parts: (Block | ListItem)[] =
    place.listLevel === null ? [...blocks] : asItems(blocks, place.listLevel);
  if (place.isStart && place.isEnd) return parts;
  const [before, after] = [
    !place.isStart && !flows(blocks[0]),
    !place.isEnd && !flows(blocks.at(-1)),
  ];
  return [...(before ? [empty()] : []), ...parts, ...(after ? [empty()] : [])];
}

/** In HTML a space at an edge means nothing; between words that were written and pasted it does. */
function withEdges(words: Inline[], { isStart }: Place, letters: string): Inline[] {
  const space: Inline = { type: 'text', text: ' ' };
  const [before, after] = [!isStart && /^[ \u00A0]/.test(letters), /\S[ \u00A0]+$/.test(letters)];
  return [...(before ? [space] : []), ...words, ...(after ? [space] : [])];
}

const flows = (block: Block | undefined) => block?.type === 'paragraph';

/** A list has only items and lists in it. */
function asItems(blocks: readonly Block[], level: number): (ListItem | List)[] {
  return blocks.flatMap((block): (ListItem | List)[] =>
    block.type === 'list'
      ? block.children.map((child) => (child.type === 'list' ? moved(child, level) : child))
      : [{ type: 'list-item', children: block.children }],
  );
}

const moved = (list: List, by: number): List => ({
  ...list,
  indentLevel: list.indentLevel + by,
  children: list.children.map((child) => (child.type === 'list' ? moved(child, by) : child)),
});
