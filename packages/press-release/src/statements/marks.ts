import type { RawBlock } from '../text/blocks';
import type { Quotation, Quotations } from '../text/quotation';
import type { Span, Text } from '../text/span';
import { trimmed } from '../text/span';
import { singleQuotations } from './singleMarks';
import { matchesOf } from '../text/matches';

type Family = '«' | '“' | '"';

interface Open {
  family: Family;
  at: number;
  block: number;
}

const CLOSERS: Readonly<Record<Family, string>> = { '«': '»', '“': '”', '"': '"' };
const FAMILY: Readonly<Record<string, Family>> = {
  '«': '«',
  '»': '«',
  '“': '“',
  '”': '“',
  '„': '“',
  '"': '"',
};
/** A quotation of more paragraphs than that without a mark is none. */
const SILENT_BLOCKS = 4;
const MARKS = /[«»“”„"]/g;
const ATTRIBUTED = /, (?:a|ont) \p{Ll}{2,12}é |, (?:dit|déclare|explique|affirme|said|says) /u;

/** All outermost quotations, over several paragraphs where the mark is repeated or closed later. */
export function quotationsOf(text: Text, blocks: readonly RawBlock[]): Quotations {
  const quotations: Quotation[] = [];
  const unclosed: Quotations['unclosed'] = [];
  const opened = new Opened();
  blocks.forEach((block, place) => {
    const outer = opened.outermost;
    const goesOn = outer && continuesIn(text, blocks, outer, place);
    if (outer && !goesOn) unclosed.push({ start: outer.at, end: outer.at + 1, block: outer.block });
    opened.keep(goesOn ? outer : undefined);
    for (const match of matchesOf(text.source.slice(block.start, block.end), MARKS)) {
      const at = block.start + match.index;
      const family = FAMILY[match[0]];
      const open = opened.outermost;
      if (!family || (open && at === block.start && family === open.family)) continue;
      if (opens(text, match[0], at, block, opened)) {
        opened.push({ family, at, block: place });
        continue;
      }
      if (!opened.close(family) || opened.outermost || !open) continue;
      const inner = trimmed(text.view, { start: open.at + 1, end: at });
      if (inner.end > inner.start) {
        const outerSpan = { start: open.at, end: at + 1 };
        quotations.push({ ...inner, outer: outerSpan, block: open.block, lastBlock: place });
      }
    }
  });
  const left = opened.outermost;
  if (left) unclosed.push({ start: left.at, end: left.at + 1, block: left.block });
  const single = singleQuotations(text, blocks, new Set(quotations.map(({ block }) => block)));
  return { quotations: [...quotations, ...single].sort((a, b) => a.start - b.start), unclosed };
}

/** The marks that are open, the outermost first. */
class Opened {
  private marks: Open[] = [];
  // Counted, since a text of one kind of mark closed by another would be gone through again and again.
  private counts: Record<Family, number> = { '«': 0, '“': 0, '"': 0 };

  get outermost(): Open | undefined {
    return this.marks[0];
  }

  get innermost(): Open | undefined {
    return this.marks[this.marks.length - 1];
  }

  has(family: Family): boolean {
    return this.counts[family] > 0;
  }

  push(open: Open): void {
    this.marks.push(open);
    this.counts[open.family] += 1;
  }

  /** What stands open inside of what is closed is closed with it. */
  close(family: Family): boolean {
    if (!this.has(family)) return false;
    for (let last = this.marks.pop(); last; last = this.marks.pop()) {
      this.counts[last.family] -= 1;
      if (last.family === family) return true;
    }
    return false;
  }

  /** At a new paragraph only the outermost can still be open. */
  keep(outermost: Open | undefined): void {
    this.marks = outermost ? [outermost] : [];
    this.counts = { '«': 0, '“': 0, '"': 0 };
    if (outermost) this.counts[outermost.family] = 1;
  }
}

function opens({ source }: Text, mark: string, at: number, block: Span, opened: Opened): boolean {
  const open = opened.innermost;
  if (mark === '«' || mark === '„') return true;
  if (mark === '»') return false;
  const before = at === block.start ? ' ' : (source[at - 1] ?? ' ');
  const after = at + 1 >= block.end ? ' ' : (source[at + 1] ?? ' ');
  const looksOpening = /[\s([{—–:'’«“-]/u.test(before) && /[^\s.,;:!?)]/u.test(after);
  const family = FAMILY[mark];
  const isOpen = family !== undefined && opened.has(family);
  if (mark === '“') return !isOpen || looksOpening;
  // A straight mark inside other marks is a part of what is said, and needs no reading.
  if (mark === '"' && open && open.family !== '"') return false;
  if (mark === '"' && !isOpen) return looksOpening || /[\s(]/u.test(before);
  return !isOpen && looksOpening;
}

function continuesIn(text: Text, blocks: readonly RawBlock[], open: Open, place: number): boolean {
  const block = blocks[place];
  const opening = blocks[place - 1];
  if (!block || !opening || block.kind === 'table') return false;
  const said = text.view.slice(Math.max(open.at, opening.start), opening.end);
  if (ATTRIBUTED.test(said)) return false;
  if (FAMILY[text.source[block.start] ?? ''] === open.family)
    return text.source[block.start] !== '»';
  if (open.family === '"' || place - open.block > SILENT_BLOCKS) return false;
  for (const later of blocks.slice(place, place + SILENT_BLOCKS)) {
    const match = firstMark(text, later, open.family);
    if (match !== null) return match === CLOSERS[open.family];
  }
  return false;
}

function firstMark({ source }: Text, block: Span, family: Family): string | null {
  for (const [mark] of matchesOf(source.slice(block.start, block.end), MARKS)) {
    if (FAMILY[mark] === family) return mark;
  }
  return null;
}
