import { inlinesOf, sameLook } from './blocks';
import type { Block, Kind, List, Look, Run } from './blocks';

export type Separator = ' ' | '\n' | ' — ';

const plain: Look = { marks: new Set(), url: null };
const blank = /[\t\n\f\r ]+/g;
/** Nothing to be seen, and the editor's own sign of an empty text. */
const invisible = /[\u0000-\u0008\u000B\u000E-\u001F\u200B\u2060\uFEFF]/g;
const strength: Record<Separator, number> = { ' ': 1, '\n': 2, ' — ': 3 };

/** Takes words and ends of blocks in the order of a page, and gives the blocks of a text. */
export class Writer {
  private readonly blocks: Block[] = [];
  /** Those that are open, each in the one before. */
  private readonly lists: List[] = [];
  private runs: Run[] = [];
  private kind: Kind = { type: 'paragraph' };
  /** What stands before the next word, if one comes. */
  private pending: Separator | null = null;

  get depth(): number {
    return this.lists.length;
  }
  get format(): List['format'] | undefined {
    return this.lists.at(-1)?.format;
  }

  text(written: string, look: Look): void {
    const text = written.replace(invisible, '').replace(blank, ' ');
    if (text.startsWith(' ')) this.separate(' ');
    const words = text.replace(/^ | $/g, '');
    if (words === '') return;
    this.add(words, look);
    if (text.endsWith(' ')) this.separate(' ');
  }

  /** As a `<pre>` has it. */
  lines(written: string, look: Look): void {
    for (const [index, line] of written.split(/\r\n|\r|\n/).entries()) {
      if (index > 0) this.lineBreak();
      const words = line.replace(invisible, '').trimEnd();
      if (words !== '') this.add(words, look);
    }
  }

  private add(words: string, look: Look): void {
    const last = this.runs.at(-1);
    if (this.pending !== null && last) {
      const within = this.pending === ' ' && sameLook(last.look, look) ? look : plain;
      this.append(this.pending, within);
    }
    this.pending = null;
    this.append(words, look);
  }

  private append(text: string, look: Look): void {
    const last = this.runs.at(-1);
    if (last && sameLook(last.look, look)) last.text += text;
    else this.runs.push({ text, look });
  }

  /** Between what is written and what may come: the stronger of two stays. */
  separate(separator: Separator): void {
    if (this.runs.length === 0) return;
    if (this.pending && strength[this.pending] >= strength[separator]) return;
    this.pending = separator;
  }

  /** A line ends; where one ended already, a block does. */
  lineBreak(): void {
    if (this.pending === '\n' && this.lists.length === 0 && this.kind.type !== 'heading') {
      this.end(this.kind);
    } else this.separate('\n');
  }

  /** What was written is a block of its own, or an item of the list that is open. */
  end(next: Kind = { type: 'paragraph' }): void {
    const children = inlinesOf(this.runs);
    const isBlank = this.runs.every(({ text }) => text.trim() === '');
    const list = this.lists.at(-1);
    if (!isBlank && list) list.children.push({ type: 'list-item', children });
    else if (!isBlank) this.blocks.push({ ...this.kind, children });
    this.runs = [];
    this.pending = null;
    this.kind = next;
  }

  openList(format: List['format']): void {
    this.end();
    this.lists.push({ type: 'list', format, indentLevel: this.lists.length, children: [] });
  }

  closeList(): void {
    this.end();
    const list = this.lists.pop();
    if (!list || list.children.length === 0) return;
    const around = this.lists.at(-1);
    if (around) around.children.push(list);
    else this.blocks.push(list);
  }

  closeLists(): void {
    while (this.lists.length > 0) this.closeList();
  }

  finish(): Block[] {
    this.closeLists();
    this.end();
    return this.blocks;
  }
}
