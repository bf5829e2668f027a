import type { Block, Kind, Look } from './blocks';
import { isHidden, lookWithin, styleOf } from './style';
import type { Style } from './style';
import { tableOf } from './table';
import { deepestList, wordItem } from './wordItem';
import { Writer } from './Writer';

/** Where an element is. */
interface Within {
  look: Look;
  kind: Kind;
  /** Blocks are lines of one: in an item, in a cell of a table. */
  flat: false | 'lines' | 'words';
  pre: boolean;
  depth: number;
}

const names = (list: string) => new Set(list.split(' '));
const dropped = names(
  'script style head meta link title base template noscript iframe object embed svg math img ' +
    'picture video audio canvas map input button select textarea datalist dialog col colgroup',
);
const blockTags = names(
  'p div section article header footer main aside nav address figure figcaption dl dt dd form ' +
    'fieldset legend details summary hr center pre blockquote h1 h2 h3 h4 h5 h6 li caption html body',
);
/** Nothing that people write is deeper; a page that is would exhaust the browser. */
const deepest = 200;

/**
 * The text of a page, of a document of Word's, of Google's or of LibreOffice's as it lies on the
 * clipboard, in the blocks of Strapi's editor: all words, and of their looks what that editor has.
 */
export function fromHtml(page: Document): Block[] {
  const writer = new Writer();
  const look: Look = { marks: new Set(), url: null };
  const within: Within = { look, kind: { type: 'paragraph' }, flat: false, pre: false, depth: 0 };
  new Reader(writer).children(page.body, within);
  return belowTitle(writer.finish());
}

/** The page has its own first heading. */
function belowTitle(blocks: Block[]): Block[] {
  if (!blocks.some((block) => block.type === 'heading' && block.level === 1)) return blocks;
  return blocks.map((block) =>
    block.type === 'heading' ? { ...block, level: Math.min(6, block.level + 1) } : block,
  );
}

class Reader {
  /** Word's list that is open: it has no element around its items. */
  private wordList: string | null = null;

  constructor(private readonly writer: Writer) {}

  children(parent: Node, within: Within): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) this.node(child, within);
  }

  private node(node: Node, within: Within): void {
    if (node.nodeType === Node.TEXT_NODE) this.text(node.nodeValue ?? '', within);
    else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as Element, within);
  }

  private text(text: string, { pre, flat, look }: Within): void {
    if (this.wordList !== null && flat === false && text.trim() !== '') this.endWordList();
    if (pre && flat !== 'words') this.writer.lines(text, look);
    else this.writer.text(text, look);
  }

  private element(element: Element, around: Within): void {
    const tag = element.localName;
    if (dropped.has(tag)) return;
    const style = styleOf(element);
    if (isHidden(element, style)) return;
    const within = this.inside(element, tag, style, around);
    if (within.depth > deepest) this.text(element.textContent, within);
    else if (tag === 'br') this.lineBreak(within);
    else if (tag === 'ul' || tag === 'ol') this.list(element, tag, within);
    else if (tag === 'table') this.table(element, within);
    else if (isSpace(element, style)) this.text(' ', within);
    else if (blockTags.has(tag)) this.block(element, style, within, around.kind);
    else this.children(element, within);
  }

  private inside(element: Element, tag: string, style: Style, around: Within): Within {
    const kind = kindOf(element, tag) ?? around.kind;
    const look = lookWithin(around.look, element, tag, style);
    // A heading is bold as such.
    const isBold = kind.type === 'heading' && look.marks.has('bold');
    return {
      ...around,
      kind,
      look: isBold ? { ...look, marks: without(look.marks, 'bold') } : look,
      pre: around.pre || tag === 'pre',
      depth: around.depth + 1,
    };
  }

  private lineBreak({ flat }: Within): void {
    if (flat === 'words') this.writer.separate(' ');
    else this.writer.lineBreak();
  }

  private boundary({ flat, kind }: Within): void {
    if (flat) this.writer.separate(flat === 'words' ? ' ' : '\n');
    else this.writer.end(kind);
  }

  private block(element: Element, style: Style, within: Within, after: Kind): void {
    const item = within.flat || within.kind.type === 'heading' ? null : wordItem(element, style);
    if (item) {
      this.openWordList(item);
      this.children(element, { ...within, flat: 'lines' });
      this.writer.end();
      return;
    }
    if (this.wordList !== null && !within.flat && within.kind.type !== 'paragraph') {
      this.endWordList();
    }
    this.boundary(within);
    this.children(element, within);
    this.boundary({ ...within, kind: after });
  }

  private openWordList({ list, level, format }: NonNullable<ReturnType<typeof wordItem>>): void {
    const { writer } = this;
    if (this.wordList !== list) writer.closeLists();
    this.wordList = list;
    while (writer.depth > level) writer.closeList();
    if (writer.depth === level && writer.format !== format) writer.closeList();
    while (writer.depth < level) writer.openList(format);
    writer.end();
  }

  private endWordList(): void {
    this.wordList = null;
    this.writer.closeLists();
  }

  private list(element: Element, tag: 'ul' | 'ol', within: Within): void {
    if (within.flat === 'words') return this.children(element, within);
    if (this.wordList !== null && !within.flat) this.endWordList();
    const opens = this.writer.depth < deepestList;
    if (opens) this.writer.openList(tag === 'ol' ? 'ordered' : 'unordered');
    const inside: Within = { ...within, kind: { type: 'paragraph' }, flat: 'lines' };
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeName.toLowerCase() === 'li') this.writer.end();
      this.node(child, inside);
    }
    if (opens) this.writer.closeList();
    if (!within.flat) this.writer.end(within.kind);
  }

  private table(element: Element, within: Within): void {
    if (this.wordList !== null && !within.flat) this.endWordList();
    const { shape, caption, rows } = tableOf(element);
    this.boundary(within);
    for (const part of caption) {
      this.node(part, within);
      this.boundary(within);
    }
    const isList = shape === 'rows' && !within.flat;
    if (isList) this.writer.openList('unordered');
    for (const cells of rows) {
      if (isList) this.writer.end();
      else this.boundary(within);
      for (const cell of cells) {
        if (shape !== 'layout' && cell !== cells[0]) this.writer.separate(' — ');
        this.cell(cell, shape === 'layout', within);
      }
    }
    if (isList) this.writer.closeList();
    this.boundary(within);
  }

  private cell(cell: Element, isLayout: boolean, within: Within): void {
    const look = lookWithin(within.look, cell, cell.localName, styleOf(cell));
    const inside: Within = { ...within, look, depth: within.depth + 1 };
    if (isLayout) {
      this.boundary(within);
      this.children(cell, inside);
      if (this.wordList !== null && !within.flat) this.endWordList();
    } else this.children(cell, { ...inside, flat: 'words' });
  }
}

function kindOf(element: Element, tag: string): Kind | null {
  const [, level] = /^h([1-6])$/.exec(tag) ?? [];
  if (level !== undefined) return { type: 'heading', level: Number(level) };
  if (tag === 'blockquote') return { type: 'quote' };
  if (tag !== 'p' && tag !== 'div') return null;
  if (element.getAttribute('role') === 'heading') {
    const told = Number(element.getAttribute('aria-level'));
    return { type: 'heading', level: told >= 1 && told <= 6 ? Math.floor(told) : 2 };
  }
  if (element.classList.contains('MsoTitle')) return { type: 'heading', level: 1 };
  const isQuote = ['MsoQuote', 'MsoIntenseQuote'].some((name) => element.classList.contains(name));
  return isQuote ? { type: 'quote' } : null;
}

/** Spaces that Word and Apple write as hard ones so that they are seen. */
const isSpace = (element: Element, style: Style) =>
  style.get('mso-spacerun') === 'yes' || element.classList.contains('Apple-converted-space');

function without<T>(all: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const rest = new Set(all);
  rest.delete(one);
  return rest;
}
