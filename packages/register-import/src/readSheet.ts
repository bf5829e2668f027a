import { agreementOf } from './agreement/agreementOf';
import { RowReader } from './agreement/rowReader';
import type { SheetContext } from './agreement/rowReader';
import { dateOrderOf } from './cells/dates';
import type { DateOrder } from './cells/dates';
import { dateFields } from './columns/fields';
import type { Field } from './columns/fields';
import { headerOf } from './columns/headers';
import type { Header } from './columns/headers';
import { proposeColumns } from './columns/propose';
import type { Column } from './columns/propose';
import { kindOfRow } from './columns/rows';
import { countryNamed } from './facts/countries';
import type { Notes } from './notes';
import { isOpenData, openDataColumns } from './openData/columns';
import { columnLetters } from './read/table';
import type { Cell, Row, Sheet, Table } from './read/table';
import type { AgreementDraft, ColumnProposal, SheetReport } from './registerDraft';

export interface SheetReading {
  report: SheetReport;
  columns: ColumnProposal[];
}

const ANCHORS: readonly Field[] = ['party', 'title', 'signedOn', 'reference', 'instrument'];

/** One sheet's rows, added to the agreements. */
export function readSheet(
  sheet: Sheet,
  table: Table,
  notes: Notes,
  agreements: AgreementDraft[],
): SheetReading {
  const header = headerOf(sheet);
  const isOwn = isOpenData(header);
  const rows = header?.body ?? sheet.rows;
  const columns = isOwn ? openDataColumns(header) : proposeColumns(header, rows, table.dateSystem);
  const isUnderstood = understood(columns);
  const context: SheetContext = {
    sheet: sheet.name,
    columns,
    orders: ordersOf(columns),
    system: table.dateSystem,
    isOwn,
    notes,
  };
  const before = agreements.length;
  const corner = sheet.rows[0]?.cells.values().next().value;
  if (!isUnderstood && corner)
    notes.warn('sheet-not-understood', notes.evidence(sheet.name, corner), { text: sheet.name });
  if (isUnderstood) {
    noteColumns(sheet, header, context);
    readRows(rows, header, context, agreements);
  }
  return {
    columns: columns.map((column) => proposal(sheet.name, column, context.orders)),
    report: {
      name: sheet.name,
      headerRows: (header?.rows ?? []).map((row) => row + 1),
      rows: sheet.rows.length,
      agreements: agreements.length - before,
    },
  };
}

/** Two things that agreements have: the name of a partner beside a date, say. */
function understood(columns: readonly Column[]): boolean {
  const fields = new Set(
    columns.filter(({ profile }) => profile.cells.length > 0).map(({ field }) => field),
  );
  fields.delete('other');
  // Texts without a name above them are partners only beside something else.
  const hasNamed = columns.some(({ field, header }) => field === 'party' && header !== '');
  return ANCHORS.some((field) => fields.has(field)) && (fields.size >= 2 || hasNamed);
}

/** Each column shows its own order, or none. */
const ordersOf = (columns: readonly Column[]): Map<number, DateOrder> =>
  new Map(
    columns
      .filter(({ field }) => dateFields.includes(field))
      .map(({ column, profile }) => [
        column,
        dateOrderOf(profile.cells.map(({ text, number }) => (number === undefined ? text : ''))),
      ]),
  );

const proposal = (
  sheet: string,
  { column, letters, header, field, by, alternatives }: Column,
  orders: ReadonlyMap<number, DateOrder>,
): ColumnProposal => ({
  sheet,
  column: letters,
  header,
  field,
  by,
  alternatives,
  dateOrder: orders.get(column) ?? null,
});

function noteColumns(
  sheet: Sheet,
  header: Header | null,
  { columns, notes, isOwn }: SheetContext,
): void {
  const at = (cell: Cell) => notes.evidence(sheet.name, cell);
  for (const { cells } of header?.above ?? []) {
    const [first] = cells.values();
    if (first) notes.warn('title-row', at(first));
  }
  const [corner] = sheet.rows[0]?.cells.values() ?? [];
  if (!header && corner) notes.warn('no-header', at(corner));
  for (const column of columns) {
    const cell = header?.names.get(column.column)?.cell ?? column.profile.cells[0];
    if (!cell || isOwn || column.profile.cells.length === 0) continue;
    const text = column.header || column.letters;
    const options = [column.field, ...column.alternatives, 'other'];
    if (column.isAsked)
      notes.ask(
        'column-meaning',
        { field: column.field, agreement: null, evidence: at(cell), options },
        { text },
      );
    else if (column.isDuplicate) notes.warn('duplicate-column', at(cell), { text });
    // Nothing is set aside in silence.
    else if (column.field === 'other') notes.warn('unknown-column', at(cell), { text });
  }
  for (const hidden of sheet.hiddenColumns) {
    const cell = columns.find(({ column }) => column === hidden)?.profile.cells[0];
    if (cell) notes.warn('hidden-column', at(cell), { text: columnLetters(hidden) });
  }
}

function readRows(
  rows: readonly Row[],
  header: Header | null,
  context: SheetContext,
  agreements: AgreementDraft[],
): void {
  const { notes, sheet, columns, isOwn } = context;
  const texts = new Map(
    [...(header?.names ?? [])].map(([column, { cell }]) => [column, cell.text]),
  );
  const understoodColumns = columns.filter(({ field }) => field !== 'other');
  let section: Cell | null = null;
  for (const row of rows) {
    const kind = isOwn ? { kind: 'agreement' as const } : kindOfRow(row, understoodColumns, texts);
    if (kind.kind === 'left-out') {
      notes.warn(kind.why, notes.evidence(sheet, kind.cell));
      if (kind.why === 'section-row') section = countryNamed(kind.cell.text) ? kind.cell : null;
      continue;
    }
    const reader = new RowReader(row, context, agreements.length);
    const draft = agreementOf(reader, section);
    if (row.isHidden) {
      const about = { field: 'agreement', agreement: agreements.length, evidence: draft.evidence };
      notes.ask('hidden-row', about, { number: row.index + 1 });
    }
    agreements.push(draft);
  }
}
