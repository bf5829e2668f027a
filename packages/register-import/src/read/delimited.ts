import { limits } from '../limits';
import { addressOf } from './table';
import type { Cell, Row } from './table';
import { UnreadableRegister } from './unreadableRegister';

const CANDIDATES = [';', '\t', ',', '|', '^', '~', ':'] as const;
/** Lines by which the delimiter is told. */
const SAMPLE_LINES = 40;
const SAMPLE_CHARACTERS = 64 * 1024;

/** The records of a text, with a delimiter, quotation marks as in RFC 4180. */
export function* records(text: string, delimiter: string): Generator<string[]> {
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { value, end } = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter);
    fields.push(value);
    at = end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) fields.push('');
      else continue;
    }
    if (at < text.length && text[at] !== '\n' && text[at] !== '\r')
      throw new UnreadableRegister('csv-after-quote', placeOf(text, at));
    at += text.startsWith('\r\n', at) ? 2 : 1;
    yield fields;
    fields = [];
  }
}

function plain(text: string, start: number, delimiter: string): { value: string; end: number } {
  let end = start;
  while (end < text.length) {
    const letter = text[end];
    if (letter === delimiter || letter === '\n' || letter === '\r') break;
    end += 1;
  }
  return { value: text.slice(start, end), end };
}

function quoted(text: string, start: number): { value: string; end: number } {
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) throw new UnreadableRegister('csv-unclosed', placeOf(text, start));
    if (text[mark + 1] !== '"')
      return { value: text.slice(start + 1, mark).replaceAll('""', '"'), end: mark + 1 };
    from = mark + 2;
  }
}

/** Line and column of a place in a text, from one. */
export function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The delimiter by which most lines have the same number of cells, and the most of them. */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const scored = CANDIDATES.map((delimiter) => ({ delimiter, score: evenness(sample, delimiter) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function evenness(sample: string, delimiter: string): number {
  const widths: number[] = [];
  try {
    for (const fields of records(sample, delimiter)) {
      if (fields.some(Boolean)) widths.push(fields.length);
      if (widths.length === SAMPLE_LINES) break;
    }
  } catch {
    // Cut by the sample, or not the delimiter.
  }
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const best = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return widths.length === 0 ? 0 : (best[1] / widths.length) * 100 + Math.min(best[0], 20) / 2;
}

/** What a sheet of our own open data puts before a text that a spreadsheet would take to run. */
const INERT = /^'(?='*\s*[=+\-@\t\r\n])/;

/** @throws UnreadableRegister for a mark that is never closed, and for too many rows */
export function delimitedRows(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let index = 0;
  for (const fields of records(text, delimiter)) {
    if (index >= limits.rows)
      throw new UnreadableRegister('too-many-rows', { line: index + 1, column: 1 });
    if (fields.length > limits.columns)
      throw new UnreadableRegister('too-many-columns', {
        line: index + 1,
        column: limits.columns + 1,
      });
    const cells = new Map<number, Cell>();
    fields.forEach((field, column) => {
      if (field.trim() === '') return;
      const address = addressOf(index, column);
      cells.set(column, { row: index, column, address, text: field.replace(INERT, '') });
    });
    if (cells.size > 0) rows.push({ index, isHidden: false, cells });
    index += 1;
  }
  return rows;
}
