import type { PartialDate } from '@entente/model/partialDate';

/** A cell as the file has it, before anything is made of it. */
export interface Cell {
  /** From 0. */
  row: number;
  column: number;
  /** 'C12', or the path of a value in JSON. */
  address: string;
  /** What a reader sees in it; the original spelling. */
  text: string;
  /** Its number, where the file stores one. */
  number?: number;
  /** The day it shows, as precise as its format shows it. */
  date?: PartialDate;
  /** Several values that the file itself keeps apart. */
  list?: readonly string[];
  /** The formula behind it, whose kept value is used. */
  formula?: string;
  /** '#REF!' and the like. */
  isError?: true;
  /** Its address is that of the merged cells that it's the value of. */
  isMerged?: true;
}

export interface Row {
  /** From 0, as the file counts. */
  index: number;
  isHidden: boolean;
  /** By column; those that hold nothing are left out. */
  cells: ReadonlyMap<number, Cell>;
}

export interface Sheet {
  name: string;
  rows: readonly Row[];
  hiddenColumns: readonly number[];
}

export type TableKind = 'xlsx' | 'ods' | 'csv' | 'json';

/** A file as sheets of cells. */
export interface Table {
  kind: TableKind;
  /** What divides the cells of a text file. */
  delimiter: string | null;
  /** The year that the file's numbers of days count from. */
  dateSystem: 1900 | 1904 | null;
  sheets: readonly Sheet[];
  hiddenSheets: readonly string[];
  hasMacros: boolean;
  /** Some of its bytes were no letters. */
  hasReplacedLetters: boolean;
}

/** 0 → 'A', 26 → 'AA'. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** @example addressOf(11, 2) // 'C12' */
export const addressOf = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;
