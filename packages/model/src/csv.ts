export type Cell = string | number | boolean | null | readonly string[];

/** Excel reads a file without it as if it were in a code page of the 1990s. */
export const byteOrderMark = '\uFEFF';

/** A spreadsheet takes a text that begins so for a formula, tabs and line ends included. */
const formula = /^'*\s*[=+\-@\t\r\n]/;

/** One line of RFC 4180, line end included. Numbers stay numbers; a text runs nothing. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(' | ');
  const inert = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
