import { parsePartialDate } from '@entente/model/partialDate';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { limits } from '../limits';
import { addressOf } from './table';
import type { Cell, Row, Sheet } from './table';
import { UnreadableRegister } from './unreadableRegister';

type Attributes = Record<string, string>;

interface OpenSheet {
  name: string;
  rows: Map<number, { isHidden: boolean; cells: Map<number, Cell> }>;
  hiddenColumns: number[];
}

/** The tables of content.xml. Formulas aren't evaluated: the value kept with them is read. */
export function readOds(bytes: Uint8Array): { sheets: Sheet[]; hiddenSheets: string[] } {
  const content = contentOf(bytes);
  const reader = new OdsReader();
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    const place = { line: parser.line, column: parser.column };
    throw new UnreadableRegister('broken', place, { cause });
  });
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes as Attributes));
  parser.on('closetag', ({ name }) => reader.close(name));
  parser.on('text', (words) => reader.text(words));
  parser.write(new TextDecoder().decode(content)).close();
  return { sheets: reader.sheets, hiddenSheets: reader.hiddenSheets };
}

function contentOf(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => name === 'content.xml' || name === 'META-INF/manifest.xml',
  });
  const manifest = new TextDecoder().decode(parts['META-INF/manifest.xml'] ?? new Uint8Array());
  if (manifest.includes('encryption-data')) throw new UnreadableRegister('encrypted');
  const content = parts['content.xml'];
  if (!content) throw new UnreadableRegister('broken');
  return content;
}

const repeated = (attributes: Attributes, name: string): number =>
  Math.max(1, Number(attributes[`table:number-${name}-repeated`] ?? 1) || 1);

class OdsReader {
  readonly sheets: Sheet[] = [];
  readonly hiddenSheets: string[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private sheet: OpenSheet | null = null;
  private isHiddenSheet = false;
  private row = 0;
  private rowCount = 1;
  private isHiddenRow = false;
  private column = 0;
  private declared = 0;
  private cell: Attributes | null = null;
  private words: string[] = [];
  private depth = 0;
  private annotation = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'style:style') this.style = attributes['style:name'] ?? '';
    if (name === 'style:table-properties' && attributes['table:display'] === 'false')
      this.hiddenStyles.add(this.style);
    if (name === 'table:table') this.openSheet(attributes);
    if (name === 'table:table-column') this.openColumn(attributes);
    if (name === 'table:table-row') this.openRow(attributes);
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.cell = attributes;
      this.words = [];
    }
    if (name === 'office:annotation') this.annotation += 1;
    if (!this.cell || this.annotation > 0) return;
    if (name === 'text:p') {
      if (this.words.length > 0) this.words.push('\n');
      this.depth += 1;
    }
    if (name === 'text:s')
      this.words.push(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1), 100)));
    if (name === 'text:line-break') this.words.push('\n');
  }

  text(words: string): void {
    if (this.cell && this.depth > 0 && this.annotation === 0) this.words.push(words);
  }

  close(name: string): void {
    if (name === 'office:annotation') this.annotation -= 1;
    if (name === 'text:p' && this.annotation === 0 && this.depth > 0) this.depth -= 1;
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.closeCell();
    if (name === 'table:table-row') this.row += this.rowCount;
    if (name === 'table:table') this.closeSheet();
  }

  private openSheet(attributes: Attributes): void {
    const name = attributes['table:name'] ?? '';
    this.isHiddenSheet = this.hiddenStyles.has(attributes['table:style-name'] ?? '');
    this.sheet = { name, rows: new Map(), hiddenColumns: [] };
    this.row = 0;
    this.declared = 0;
  }

  private openColumn(attributes: Attributes): void {
    const count = repeated(attributes, 'columns');
    if (attributes['table:visibility'])
      for (let at = 0; at < Math.min(count, limits.columns); at += 1)
        this.sheet?.hiddenColumns.push(this.declared + at);
    this.declared += count;
  }

  private openRow(attributes: Attributes): void {
    this.rowCount = repeated(attributes, 'rows');
    this.isHiddenRow = /collapse|filter/.test(attributes['table:visibility'] ?? '');
    this.column = 0;
  }

  private closeCell(): void {
    const attributes = this.cell ?? {};
    const count = repeated(attributes, 'columns');
    const text = this.words.join('');
    this.cell = null;
    this.depth = 0;
    if (text.trim() !== '' || attributes['table:formula'] !== undefined)
      this.keep(attributes, text, Math.min(count, limits.columns));
    this.column += count;
  }

  private keep(attributes: Attributes, text: string, count: number): void {
    const rows = Math.max(this.rowCount, Number(attributes['table:number-rows-spanned'] ?? 1) || 1);
    if (this.row + rows > limits.rows)
      throw new UnreadableRegister('too-many-rows', { line: limits.rows + 1, column: 1 });
    const isMerged = rows > this.rowCount;
    for (let down = 0; down < rows; down += 1)
      for (let right = 0; right < count && this.column + right < limits.columns; right += 1) {
        const [row, column] = [this.row + down, this.column + right];
        const address = addressOf(isMerged ? this.row : row, column);
        const cell = odsCell({ row, column, address, text }, attributes);
        this.rowAt(row).cells.set(column, isMerged ? { ...cell, isMerged: true } : cell);
      }
    if (this.isHiddenRow)
      for (let down = 0; down < this.rowCount; down += 1)
        this.rowAt(this.row + down).isHidden = true;
  }

  private rowAt(index: number) {
    const rows = this.sheet?.rows ?? new Map<number, never>();
    const known = rows.get(index) ?? { isHidden: false, cells: new Map<number, Cell>() };
    rows.set(index, known);
    return known;
  }

  private closeSheet(): void {
    if (!this.sheet) return;
    const { name, rows, hiddenColumns } = this.sheet;
    const sorted = [...rows].sort(([a], [b]) => a - b);
    const read: Row[] = sorted.map(([index, row]) => ({ index, ...row }));
    if (this.isHiddenSheet) this.hiddenSheets.push(name);
    else this.sheets.push({ name, rows: read, hiddenColumns });
    this.sheet = null;
  }
}

const ERROR = /^(?:#[A-Z/0!?]+|Err:\d+)$/;

function odsCell(cell: Cell, attributes: Attributes): Cell {
  const formula = attributes['table:formula'];
  const whole = formula === undefined ? cell : { ...cell, formula };
  if (formula !== undefined && ERROR.test(cell.text.trim())) return { ...whole, isError: true };
  const day = parsePartialDate((attributes['office:date-value'] ?? '').slice(0, 10));
  if (day) {
    // A date shown as « 1958 » tells no more than that.
    const isYear = /^\d{4}$/.test(cell.text.trim());
    return { ...whole, date: isYear ? (day.slice(0, 4) as typeof day) : day };
  }
  const value = attributes['office:value'];
  return value === undefined ? whole : { ...whole, number: Number(value) };
}
