import { limits } from '../limits';
import { placeOf } from './delimited';
import { jsonFault } from './jsonFault';
import type { Cell, Row, Sheet } from './table';
import { UnreadableRegister } from './unreadableRegister';

type Entry = Record<string, unknown>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws UnreadableRegister with line and column for what is no JSON */
export function jsonSheets(text: string): Sheet[] {
  const { path, list } = listOf(parsed(text));
  const names = [...new Set(list.flatMap((entry) => Object.keys(entry)))];
  if (list.length > limits.rows) throw new UnreadableRegister('too-many-rows');
  if (names.length > limits.columns) throw new UnreadableRegister('too-many-columns');
  const header: Row = {
    index: 0,
    isHidden: false,
    cells: new Map(
      names.map((name, column): [number, Cell] => [
        column,
        { row: 0, column, address: `${path}/*/${name}`, text: name },
      ]),
    ),
  };
  const rows = list.map((entry, place) => rowOf(entry, place, names, path));
  return [{ name: path || '/', rows: [header, ...rows], hiddenColumns: [] }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableRegister('json-broken', placeOf(text, jsonFault(text)), { cause });
  }
}

function listOf(value: unknown): { path: string; list: Entry[] } {
  const lists: [string, unknown][] = Array.isArray(value)
    ? [['', value]]
    : isEntry(value)
      ? Object.entries(value).map(([name, own]) => [`/${name}`, own])
      : [];
  for (const [path, list] of lists)
    if (Array.isArray(list) && list.every(isEntry)) return { path, list };
  throw new UnreadableRegister('json-no-list', { line: 1, column: 1 });
}

function rowOf(entry: Entry, place: number, names: readonly string[], path: string): Row {
  const cells = new Map<number, Cell>();
  names.forEach((name, column) => {
    const value = entry[name];
    const cell = { row: place + 1, column, address: `${path}/${place}/${name}` };
    if (value === null || value === undefined || value === '') return;
    if (Array.isArray(value)) {
      const list = value.map((item) => (isEntry(item) ? JSON.stringify(item) : String(item)));
      if (list.length > 0) cells.set(column, { ...cell, text: list.join(' | '), list });
    } else if (typeof value === 'number')
      cells.set(column, { ...cell, text: String(value), number: value });
    else
      cells.set(column, { ...cell, text: isEntry(value) ? JSON.stringify(value) : String(value) });
  });
  return { index: place + 1, isHidden: false, cells };
}
