import type { Line } from './lines';
import { linesOf } from './lines';
import type { Span, Text } from './span';
import { goesOn, wrapWidth } from './wrapping';

/** What a file's markup tells of a part of its text. */
export interface Hint extends Span {
  kind: 'heading' | 'list' | 'table';
}

export interface RawBlock extends Span {
  kind: 'text' | 'heading' | 'list' | 'table';
  items: Span[];
  afterGap: boolean;
}

const BULLET = /^(?:[•·▪◦‣●■*] ?|\d{1,2}[.)] )(?=[^ ])/u;
const DASH = /^[-–—] ?(?=[^ \d])/u;
/** No bullet is longer, nor a number before a point. */
const MARK_LENGTH = 6;
const HEAD = 8;

const headOf = (view: string, { start, end }: Span) =>
  view.slice(start, Math.min(end, start + HEAD));

/** The text in paragraphs, lists and tables, told by markup or else by how the lines stand. */
export function blocksOf(text: Text, hints: readonly Hint[] = []): RawBlock[] {
  const { source, view } = text;
  const lines = linesOf(source, view);
  const width = wrapWidth(view, lines);
  const kindOf = lineKinds(text, lines, hints);
  const blocks: RawBlock[] = [];
  lines.forEach((line, place) => {
    const kind = kindOf(place);
    const before = lines[place - 1];
    const last = blocks[blocks.length - 1];
    const joins = before && last && goesOn(view, before, line, width);
    if (last && joins && kind === 'text' && (last.kind === 'text' || last.kind === 'list')) {
      last.end = line.end;
      const item = last.items[last.items.length - 1];
      if (item) item.end = line.end;
    } else if (
      last &&
      kind === last.kind &&
      (kind === 'list' || (kind === 'table' && !line.afterGap))
    ) {
      last.end = line.end;
      last.items.push(itemOf(view, line));
    } else {
      const items = kind === 'list' || kind === 'table' ? [itemOf(view, line)] : [];
      blocks.push({ start: line.start, end: line.end, kind, items, afterGap: line.afterGap });
    }
  });
  return blocks;
}

function itemOf(view: string, { start, end }: Span): Span {
  const head = view.slice(start, Math.min(end, start + MARK_LENGTH));
  const mark = BULLET.exec(head) ?? DASH.exec(head);
  return { start: start + (mark?.[0].length ?? 0), end };
}

function lineKinds({ source, view }: Text, lines: readonly Line[], hints: readonly Hint[]) {
  const dashes = lines.map((line) => DASH.test(headOf(view, line)));
  const rows = lines.map(({ start, end }) => isRow(source.slice(start, end)));
  let next = 0;
  const hinted = lines.map(({ start }) => {
    while ((hints[next]?.end ?? Infinity) <= start) next += 1;
    const hint = hints[next];
    return hint && hint.start <= start ? hint.kind : null;
  });
  return (place: number): RawBlock['kind'] => {
    const line = lines[place];
    const hint = hinted[place];
    if (hint) return hint;
    if (!line) return 'text';
    if (BULLET.test(headOf(view, line))) return 'list';
    if (dashes[place] && (dashes[place - 1] || dashes[place + 1])) return 'list';
    const isTable = rows[place] && (rows[place - 1] || rows[place + 1]);
    return isTable ? 'table' : 'text';
  };
}

const isRow = (line: string) => /[^\s]\t+[^\s]/.test(line) || line.split('|').length > 2;
