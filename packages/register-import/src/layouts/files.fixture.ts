import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';

export type Value = string | number | null | CellObject;

/** The number of a day in a workbook. */
export const serialOf = (day: string, system: 1900 | 1904 = 1900): number =>
  (Date.parse(`${day}T00:00:00Z`) -
    Date.UTC(system === 1900 ? 1899 : 1904, system === 1900 ? 11 : 0, system === 1900 ? 30 : 1)) /
  86_400_000;

export const dayCell = (day: string, z = 'dd/mm/yyyy', system: 1900 | 1904 = 1900): CellObject => ({
  t: 'n',
  v: serialOf(day, system),
  z,
});

export interface XlsxSheet {
  name: string;
  rows: readonly (readonly Value[])[];
  merges?: string[];
  hiddenRows?: number[];
  hiddenColumns?: number[];
  isHidden?: boolean;
}

export function makeXlsx(sheets: readonly XlsxSheet[], system: 1900 | 1904 = 1900): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, merges = [], hiddenRows = [], hiddenColumns = [] } of sheets) {
    const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = merges.map((range) => utils.decode_range(range));
    sheet['!rows'] = [];
    for (const row of hiddenRows) sheet['!rows'][row] = { hidden: true };
    sheet['!cols'] = [];
    for (const column of hiddenColumns) sheet['!cols'][column] = { hidden: true };
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {
    WBProps: { date1904: system === 1904 },
    Sheets: sheets.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })),
  };
  return new Uint8Array(
    write(book, { type: 'buffer', bookType: 'xlsx', cellStyles: true }) as Buffer,
  );
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A cell of an OpenDocument table: a text, or its attributes and what is shown. */
export type OdsValue = string | { attributes: string; text: string };

const odsCell = (value: OdsValue) =>
  typeof value === 'string'
    ? value === ''
      ? '<table:table-cell/>'
      : `<table:table-cell office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`
    : `<table:table-cell ${value.attributes}><text:p>${escaped(value.text)}</text:p></table:table-cell>`;

/** @param hiddenRows by their place */
export function makeOds(
  rows: readonly (readonly OdsValue[])[],
  hiddenRows: readonly number[] = [],
): Uint8Array {
  const lines = rows.map((row, place) => {
    const hidden = hiddenRows.includes(place) ? ' table:visibility="collapse"' : '';
    return `<table:table-row${hidden}>${row.map(odsCell).join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
  });
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Blatt1">${lines.join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
  });
}

/** Letters of Windows-1252 that are Latin-1's too, which is all that the fixtures write. */
export const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

export const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
