import { foldLetters } from '@entente/model/foldLetters';
import { dateOfCell } from '../cells/dateCell';
import { countryNamed } from '../facts/countries';
import { instrumentNamed } from '../facts/instrumentNames';
import { isMeasure } from '../facts/measures';
import { termNamed } from '../facts/terms';
import type { Cell, Row } from '../read/table';

/** What a column's values look like: shares from 0 to 1 of the cells that hold something. */
export interface Profile {
  cells: readonly Cell[];
  dates: number;
  countries: number;
  instruments: number;
  addresses: number;
  /** Durations, amounts and other numbers, which name nobody. */
  measures: number;
  /** Kinds of renewal and of term. */
  terms: number;
  /** People with what they are: “Mme Anne Roux, maire”. */
  people: number;
  /** Different values, of all. */
  variety: number;
}

const OFFICE =
  /\b(?:maire|mairesse|mayor|mayoress|president|presidente|(?:ober)?burgermeister(?:in)?|alcalde|alcaldesa|adjointe?|m\.|mme|mr|mrs|ms|herr|frau|don|dona)(?: |,|$)/;

/** As many as tell: a column doesn't change its mind after a thousand rows. */
const CELLS_LOOKED_AT = 400;

export function profileOf(
  rows: readonly Row[],
  column: number,
  system: 1900 | 1904 | null,
): Profile {
  const all = rows.flatMap(({ cells }) => cells.get(column) ?? []);
  const cells = all.slice(0, CELLS_LOOKED_AT);
  const share = (test: (cell: Cell) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  return {
    cells: all,
    dates: share((cell) => looksLikeDate(cell, system)),
    countries: share(({ text }) => countryNamed(text) !== null),
    instruments: share(({ text }) => instrumentNamed(text) !== null),
    addresses: share(({ text }) => /^(https?:\/\/|www\.)\S+$/i.test(text.trim())),
    measures: share(({ text }) => isMeasure(text)),
    terms: share(({ text }) => termNamed(text) !== null),
    people: share(({ text }) => OFFICE.test(foldLetters(text))),
    variety: new Set(cells.map(({ text }) => text)).size / Math.max(1, cells.length),
  };
}

function looksLikeDate(cell: Cell, system: 1900 | 1904 | null): boolean {
  if (cell.date !== undefined) return true;
  // A number alone may be a count of anything; a year is one only where nearly all are.
  const reading = dateOfCell(cell, 'unknown', system);
  if ('value' in reading) return true;
  return reading.options.length > 0 && /\d/.test(cell.text);
}
