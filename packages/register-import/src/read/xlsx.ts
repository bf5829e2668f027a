import type { PartialDate } from '@entente/model/partialDate';
import { read, SSF } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { limits } from '../limits';
import { serialDate } from './serialDate';
import { addressOf } from './table';
import type { Cell, Row, Sheet } from './table';
import { UnreadableRegister } from './unreadableRegister';

export interface Workbook {
  sheets: Sheet[];
  hiddenSheets: string[];
  dateSystem: 1900 | 1904;
}

/** Formulas aren't evaluated: the value that was kept with them is read. */
export function readXlsx(bytes: Uint8Array): Workbook {
  const book = parsed(bytes);
  const dateSystem = book.Workbook?.WBProps?.date1904 ? 1904 : 1900;
  const isHidden = (place: number) => (book.Workbook?.Sheets?.[place]?.Hidden ?? 0) > 0;
  const shown = book.SheetNames.filter((_, place) => !isHidden(place));
  return {
    dateSystem,
    hiddenSheets: book.SheetNames.filter((_, place) => isHidden(place)),
    sheets: shown.flatMap((name) => {
      const sheet = book.Sheets[name];
      return sheet ? [sheetOf(name, sheet, dateSystem)] : [];
    }),
  };
}

function parsed(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      cellDates: false,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      dense: true,
      // One more than is taken, so that too many are told.
      sheetRows: limits.rows + 1,
    });
  } catch (cause) {
    const isEncrypted = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw new UnreadableRegister(isEncrypted ? 'encrypted' : 'broken', null, { cause });
  }
}

function sheetOf(name: string, sheet: WorkSheet, dateSystem: 1900 | 1904): Sheet {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  if (data.length > limits.rows)
    throw new UnreadableRegister('too-many-rows', { line: limits.rows + 1, column: 1 });
  const cells = data.map((row, index) => cellsOf(row, index, dateSystem));
  for (const { s, e } of sheet['!merges'] ?? []) {
    const value = cells[s.r]?.get(s.c);
    if (!value || e.r - s.r > limits.rows) continue;
    for (let row = s.r; row <= e.r; row += 1)
      cells[row]?.set(s.c, { ...value, row, ...(e.r > s.r && { isMerged: true }) });
  }
  const rows: Row[] = cells.flatMap((own, index) =>
    own.size === 0
      ? []
      : [{ index, isHidden: sheet['!rows']?.[index]?.hidden === true, cells: own }],
  );
  const hiddenColumns = (sheet['!cols'] ?? []).flatMap((column, place) =>
    column?.hidden ? [place] : [],
  );
  return { name, rows, hiddenColumns };
}

function cellsOf(
  row: readonly (CellObject | undefined)[] | undefined,
  index: number,
  dateSystem: 1900 | 1904,
): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  row?.forEach((object, column) => {
    if (column >= limits.columns) return;
    const cell = object && cellOf(object, index, column, dateSystem);
    if (cell) cells.set(column, cell);
  });
  return cells;
}

function cellOf(
  { t, v, w, z, f }: CellObject,
  row: number,
  column: number,
  dateSystem: 1900 | 1904,
): Cell | null {
  const text = t === 'n' ? (w ?? String(v)) : String((t === 'e' ? w : v) ?? '');
  // A formula without a kept value is given as a 0 that no one ever computed.
  if (t === 'z' && f !== undefined)
    return { row, column, address: addressOf(row, column), text: '', formula: f };
  if (text.trim() === '' && f === undefined) return null;
  const cell: Cell = { row, column, address: addressOf(row, column), text };
  if (f !== undefined) cell.formula = f;
  if (t === 'e') return { ...cell, isError: true };
  if (t !== 'n' || typeof v !== 'number') return cell;
  const format = String(z ?? 'General');
  const date = SSF.is_date(format) ? serialDate(v, dateSystem) : null;
  return { ...cell, number: v, ...(date && { date: asShown(date, format) }) };
}

/** A date shown as « 1958 » or « janv-58 » tells no more than that. */
function asShown(date: PartialDate, format: string): PartialDate {
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (letters.includes('d')) return date;
  return date.slice(0, letters.includes('m') ? 7 : 4) as PartialDate;
}
