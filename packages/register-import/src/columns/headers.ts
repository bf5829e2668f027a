import { foldLetters } from '@entente/model/foldLetters';
import type { Cell, Row, Sheet } from '../read/table';
import { headerNames } from './fields';
import type { Field } from './fields';

/** A header is looked for among this many rows that hold something. */
const ROWS_LOOKED_AT = 25;
/** Longer texts are content. */
const LONGEST_NAME = 60;

export interface Meaning {
  field: Field;
  sureness: number;
  alternatives: Field[];
}

export const foldedName = (text: string): string =>
  foldLetters(text)
    .replace(/[’`]/g, "'")
    .replace(/[_\s]+/g, ' ')
    .replace(/[:*]+$/, '')
    .trim();

/** What a column's name says that it holds. */
export function meaningOf(name: string): Meaning | null {
  const folded = foldedName(name);
  if (folded === '' || folded.length > LONGEST_NAME) return null;
  const fitting = headerNames.filter(([, , pattern]) => pattern.test(folded));
  const best = fitting.reduce<(typeof fitting)[number] | null>(
    (a, b) => (a && a[1] >= b[1] ? a : b),
    null,
  );
  if (!best) return null;
  const alternatives = [...new Set(fitting.map(([field]) => field))].filter(
    (one) => one !== best[0],
  );
  return { field: best[0], sureness: best[1], alternatives };
}

export interface Header {
  /** Rows of the header, as the file counts, from 0. */
  rows: number[];
  /** Rows above it that hold something. */
  above: Row[];
  body: Row[];
  /** By column. */
  names: Map<number, { cell: Cell; name: string; meaning: Meaning | null }>;
}

const isText = (cell: Cell) =>
  cell.number === undefined && cell.date === undefined && !/^[\d\s./-]+$/.test(cell.text);

function score(row: Row): number {
  const cells = [...row.cells.values()];
  if (!cells.every(isText)) return 0;
  const known = new Set(cells.flatMap((cell) => meaningOf(cell.text)?.field ?? []));
  const share = cells.filter((cell) => meaningOf(cell.text)).length / cells.length;
  return known.size >= 2 || (known.size === 1 && cells.length <= 2) ? known.size * share : 0;
}

/** The row whose cells are most of all names of columns, and the one above that groups them. */
export function headerOf({ rows }: Sheet): Header | null {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const scores = looked.map(score);
  const best = scores.reduce((a, b, place) => (b > (scores[a] ?? 0) ? place : a), 0);
  const row = looked[best];
  if (!row || (scores[best] ?? 0) === 0) return null;
  const [first, last] = groupBounds(looked, scores, best);
  const group = first < best ? looked[first] : undefined;
  const lower = last > best ? looked[last] : undefined;
  return {
    rows: looked.slice(first, last + 1).map(({ index }) => index),
    above: looked.slice(0, first),
    body: rows.slice(last + 1),
    names: namesOf(group ?? (lower ? row : undefined), lower ?? row, group ? undefined : row),
  };
}

/** A second row of names stands right above, with several of them, or right below, where it begins. */
function groupBounds(
  looked: readonly Row[],
  scores: readonly number[],
  best: number,
): [number, number] {
  const [above, row, below] = [looked[best - 1], looked[best], looked[best + 1]];
  if (!row) return [best, best];
  const isGroup =
    above !== undefined &&
    above.index === row.index - 1 &&
    above.cells.size >= 2 &&
    [...above.cells.values()].every((cell) => isText(cell) && cell.text.length <= LONGEST_NAME) &&
    new Set([...above.cells.values()].map(({ text }) => text)).size >= 2;
  if (isGroup) return [best - 1, best];
  const isLower =
    below !== undefined && below.index === row.index + 1 && (scores[best + 1] ?? 0) > 0;
  return isLower ? [best, best + 1] : [best, best];
}

function namesOf(group: Row | undefined, row: Row, fallback: Row | undefined): Header['names'] {
  const names: Header['names'] = new Map();
  const columns = new Set([
    ...row.cells.keys(),
    ...(group?.cells.keys() ?? []),
    ...(fallback?.cells.keys() ?? []),
  ]);
  for (const column of [...columns].sort((a, b) => a - b)) {
    const own = row.cells.get(column);
    const over = group && groupOver(group, row, column);
    const cell = own ?? over ?? fallback?.cells.get(column);
    if (!cell) continue;
    const both = own && over && over.text !== own.text ? `${over.text} – ${own.text}` : cell.text;
    const alone = own ? meaningOf(own.text) : null;
    const joint = meaningOf(both);
    const meaning =
      joint && joint.sureness >= (alone?.sureness ?? 0) && alone?.sureness !== 3
        ? joint
        : (alone ?? joint);
    names.set(column, { cell, name: both.trim().normalize('NFC'), meaning });
  }
  return names;
}

/** The name of a group stands over its first column, and means those to its right as well. */
function groupOver(group: Row, row: Row, column: number): Cell | undefined {
  for (let at = column; at >= 0; at -= 1) {
    const cell = group.cells.get(at);
    if (cell) return at === column || row.cells.has(at) ? cell : undefined;
  }
  return undefined;
}
