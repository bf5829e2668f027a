import { decode } from '@entente/press-release/extract/decode';
import { UnreadableError } from '@entente/press-release/extract/unreadableError';
import { limits } from '../limits';
import { delimitedRows, delimiterOf } from './delimited';
import { jsonSheets } from './json';
import { readOds } from './ods';
import type { Table } from './table';
import { UnreadableRegister } from './unreadableRegister';
import { readXlsx } from './xlsx';
import { checkedZip } from './zipSizes';

const EMPTY: Pick<
  Table,
  'delimiter' | 'dateSystem' | 'hiddenSheets' | 'hasMacros' | 'hasReplacedLetters'
> = {
  delimiter: null,
  dateSystem: null,
  hiddenSheets: [],
  hasMacros: false,
  hasReplacedLetters: false,
};

/**
 * A file as sheets of cells; what it is, is told by what it holds, not by its name.
 *
 * @throws UnreadableRegister
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > limits.fileBytes) throw new UnreadableRegister('too-large');
  if (bytes.length === 0) throw new UnreadableRegister('empty');
  const table = startsWith(bytes, 0x50, 0x4b) ? readZip(bytes) : readText(bytes);
  const cells = table.sheets.flatMap(({ rows }) => rows.map((row) => row.cells.size));
  const count = cells.reduce((sum, size) => sum + size, 0);
  if (count > limits.cells) throw new UnreadableRegister('too-many-cells');
  if (count === 0) throw new UnreadableRegister('empty');
  return table;
}

const startsWith = (bytes: Uint8Array, ...head: number[]) =>
  head.every((byte, place) => bytes[place] === byte);

function readZip(bytes: Uint8Array): Table {
  const names = checkedZip(bytes);
  if (names.includes('xl/workbook.xml')) {
    const hasMacros = names.includes('xl/vbaProject.bin');
    return { ...EMPTY, kind: 'xlsx', ...readXlsx(bytes), hasMacros };
  }
  if (!names.includes('content.xml')) throw new UnreadableRegister('not-a-table');
  return {
    ...EMPTY,
    kind: 'ods',
    ...readOds(bytes),
    hasMacros: names.some((name) => name.startsWith('Basic/')),
  };
}

function readText(bytes: Uint8Array): Table {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableRegister('old-excel');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new UnreadableRegister('not-a-table');
  const { text, replaced } = decoded(bytes);
  const common = { ...EMPTY, hasReplacedLetters: replaced };
  if (/^\s*[[{]/.test(text)) return { ...common, kind: 'json', sheets: jsonSheets(text) };
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) throw new UnreadableRegister('not-a-table');
  const { told, body } = withoutSep(text);
  const delimiter = told ?? delimiterOf(body);
  return {
    ...common,
    kind: 'csv',
    delimiter,
    sheets: [{ name: 'csv', rows: delimitedRows(body, delimiter), hiddenColumns: [] }],
  };
}

/** Excel writes "sep=;" on a first line. It stays a line, so that addresses are those one sees. */
function withoutSep(text: string): { told: string | null; body: string } {
  const told = /^sep=(.)(?=\r?\n)/i.exec(text);
  return told
    ? { told: told[1] ?? null, body: text.slice(told[0].length) }
    : { told: null, body: text };
}

function decoded(bytes: Uint8Array): { text: string; replaced: boolean } {
  try {
    return decode(bytes);
  } catch (cause) {
    if (cause instanceof UnreadableError) throw new UnreadableRegister('binary', null, { cause });
    throw cause;
  }
}
