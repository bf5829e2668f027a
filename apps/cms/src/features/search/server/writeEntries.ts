import type { Knex } from 'knex';
import type { Put } from './fullText';
import { jsonOf, jsonRows, rowsOf } from './jsonRows';
import { ENTRIES, TEXTS, USES } from './searchTables';
import type { WrittenEntry } from './writtenEntry';

const ENTRY = {
  type: 'text',
  document_id: 'text',
  locale: 'text',
  slug: 'text',
  title: 'text',
  kind: 'text',
  date: 'text',
  domains: 'text',
  partners: 'text',
  title_tokens: 'text',
  lead_tokens: 'text',
  often_tokens: 'text',
} as const;
const TEXT = { id: 'integer', text: 'text', words: 'text', digest: 'text' } as const;
const USE = { entry: 'integer', document_id: 'text' } as const;

const columnNames = (columns: object) => Object.keys(columns).join(', ');
const ADD_ENTRIES = () =>
  `insert into ${ENTRIES} (${columnNames(ENTRY)}) ${jsonRows(ENTRY)} returning id, document_id, locale`;
const PUT_TEXTS = () => `insert into ${TEXTS} (${columnNames(TEXT)}) ${jsonRows(TEXT)}
  on conflict (id) do update set text = excluded.text, words = excluded.words, digest = excluded.digest`;
const ADD_USES = () => `insert into ${USES} (${columnNames(USE)}) ${jsonRows(USE)}`;

interface Placed {
  id: number;
  entry: WrittenEntry;
}

interface Added {
  id: number;
  document_id: string;
  locale: string;
}

const key = (row: { document_id: string; locale: string }) => `${row.document_id} ${row.locale}`;

async function addEntries(connection: Knex, entries: readonly WrittenEntry[]): Promise<Placed[]> {
  if (entries.length === 0) return [];
  const json = jsonOf(entries.map(({ row }) => row));
  const added = rowsOf<Added>(await connection.raw(ADD_ENTRIES(), [json]));
  const ids = new Map(added.map((row) => [key(row), row.id]));
  return entries.map((entry) => {
    const id = ids.get(key(entry.row));
    if (id === undefined) throw new Error('The search index took no entry');
    return { id, entry };
  });
}

async function changeEntries(connection: Knex, changed: readonly Placed[]): Promise<void> {
  if (changed.length === 0) return;
  for (const { id, entry } of changed) await connection(ENTRIES).where({ id }).update(entry.row);
  await connection(USES)
    .whereIn(
      'entry',
      changed.map(({ id }) => id),
    )
    .delete();
}

/**
 * Writes entries, each table at once: a statement costs more than a row.
 * @param idOf the entry as it was written before
 */
export async function writeEntries(
  connection: Knex,
  entries: readonly WrittenEntry[],
  idOf: (entry: WrittenEntry) => number | undefined,
  put: Put,
): Promise<void> {
  if (entries.length === 0) return;
  const known = entries.flatMap((entry) => {
    const id = idOf(entry);
    return id === undefined ? [] : [{ id, entry }];
  });
  const added = await addEntries(
    connection,
    entries.filter((entry) => idOf(entry) === undefined),
  );
  await changeEntries(connection, known);
  const placed = [...known, ...added];
  const texts = placed.map(({ id, entry }) => ({ id, ...entry.text }));
  await connection.raw(PUT_TEXTS(), [jsonOf(texts)]);
  const uses = placed.flatMap(({ id, entry }) =>
    entry.uses.map((document_id) => ({ entry: id, document_id })),
  );
  if (uses.length > 0) await connection.raw(ADD_USES(), [jsonOf(uses)]);
  await put(
    connection,
    placed.map(({ id, entry }) => ({ id, ...entry.tokens })),
  );
}
