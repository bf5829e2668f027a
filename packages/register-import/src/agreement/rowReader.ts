import type { PartialDate } from '@entente/model/partialDate';
import { isValue } from '../cells/reading';
import type { Reading } from '../cells/reading';
import { dateOfCell } from '../cells/dateCell';
import type { DateOrder } from '../cells/dates';
import type { Column } from '../columns/propose';
import type { Field } from '../columns/fields';
import { limits } from '../limits';
import type { Notes } from '../notes';
import type { Cell, Row } from '../read/table';
import type { Found } from '../registerDraft';

export interface SheetContext {
  sheet: string;
  columns: readonly Column[];
  /** By column. */
  orders: ReadonlyMap<number, DateOrder>;
  system: 1900 | 1904 | null;
  /** The file is our own open data: its texts are kept letter for letter. */
  isOwn: boolean;
  notes: Notes;
}

/** A text that a spreadsheet would run: =cmd|'/C calc'!A0. A phone number or −5 is none. */
const RUNS = /^\s*(?:=|@\w+\(|[+-]\s*\w+[(!|])/;
const DECOMPOSED = /\p{L}\p{M}/u;

/** Reads one row's cells by what their columns hold; each becomes a value or a question. */
export class RowReader {
  constructor(
    readonly row: Row,
    readonly context: SheetContext,
    /** The agreement's place in the draft. */
    readonly agreement: number,
  ) {}

  /** The cells of a field that can be used, in their order; those that can't are asked about. */
  cells(field: Field): { cell: Cell; column: Column }[] {
    return this.context.columns.flatMap((column) => {
      const cell = column.field === field ? this.row.cells.get(column.column) : undefined;
      return cell && this.isUsable(cell, field) ? [{ cell, column }] : [];
    });
  }

  text(field: Field): Found<string> | null {
    const [first] = this.cells(field);
    return first ? this.found(this.clean(first.cell.text), first.cell) : null;
  }

  found<Value>(value: Value, cell: Cell): Found<Value> {
    return { value, evidence: this.evidence(cell) };
  }

  evidence(cell: Cell) {
    return this.context.notes.evidence(this.context.sheet, cell);
  }

  ask(
    ...[code, field, cell, options = [], values = {}]: [
      code: Parameters<Notes['ask']>[0],
      field: string,
      cell: Cell,
      options?: readonly string[],
      values?: Parameters<Notes['ask']>[2],
    ]
  ): void {
    const about = { field, agreement: this.agreement, evidence: this.evidence(cell), options };
    this.context.notes.ask(code, about, values);
  }

  /** @param saysElse what is read as something else than a date */
  date(field: Field, saysElse = (_cell: Cell) => false): Found<PartialDate> | null {
    const [first] = this.cells(field);
    if (!first || saysElse(first.cell)) return null;
    const { orders, system } = this.context;
    const order = orders.get(first.column.column) ?? 'unknown';
    return this.told(dateOfCell(first.cell, order, system), field, first.cell);
  }

  told<Value>(reading: Reading<Value>, field: string, cell: Cell): Found<Value> | null {
    if (!isValue(reading)) {
      const { question, options, number } = reading;
      this.ask(question, field, cell, options, number === undefined ? {} : { number });
      return null;
    }
    if (reading.warning) this.context.notes.warn(reading.warning, this.evidence(cell));
    return this.found(reading.value, cell);
  }

  /** A word of a vocabulary, or a question. */
  word<Value>(
    field: Field,
    named: (text: string) => Value | null,
    options: readonly string[],
  ): Found<Value> | null {
    const [first] = this.cells(field);
    if (!first) return null;
    const value = named(first.cell.text.trim());
    if (value !== null) return this.found(value, first.cell);
    this.ask(
      field === 'instrument' ? 'instrument-not-known' : 'value-not-known',
      field,
      first.cell,
      options,
    );
    return null;
  }

  /** Names are joined with their accents, and without the spaces around them. */
  clean(text: string): string {
    return this.context.isOwn
      ? text
      : text
          .normalize('NFC')
          .replace(/[^\S\n]+/g, ' ')
          .trim();
  }

  private isUsable(cell: Cell, field: Field): boolean {
    const text = cell.text.trim();
    if (cell.isError) return this.refused('error-value', field, cell);
    if (cell.formula !== undefined && text === '')
      return this.refused('formula-without-value', field, { ...cell, text: `=${cell.formula}` });
    if (text.length > limits.cellCharacters) return this.refused('too-long', field, cell);
    if (!this.context.isOwn && cell.number === undefined && RUNS.test(text))
      return this.refused('formula-text', field, cell);
    if (cell.formula !== undefined) this.context.notes.warn('formula', this.evidence(cell));
    if (!this.context.isOwn && DECOMPOSED.test(text) && text !== text.normalize('NFC'))
      this.context.notes.warn('letters-composed', this.evidence(cell));
    return true;
  }

  private refused(code: Parameters<Notes['ask']>[0], field: Field, cell: Cell): false {
    this.ask(code, field, cell);
    return false;
  }
}
