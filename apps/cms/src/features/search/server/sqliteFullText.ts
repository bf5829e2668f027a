import type { Knex } from 'knex';
import { bestOf, type FullText, type IndexedEntry, type Question } from './fullText';

const TABLE = 'entente_search_index';

/**
 * Without a copy of the text, and without places in it: tokens are all that we ask for. The
 * tokenizer only parts at spaces; letters beyond ASCII are letters to it.
 */
const CREATE = `create virtual table ${TABLE}
  using fts5(head, body, filters, content='', contentless_delete=1, detail=column, tokenize='ascii')`;

const quoted = (tokens: readonly string[]) =>
  tokens.map((token) => `"${token.replaceAll('"', '')}"`).join(' OR ');

function expression({ groups, needs, filters, onlyHead }: Question): string {
  const columns = onlyHead ? 'head' : '{head body}';
  const texts = groups.map((tokens) => `(${columns} : (${quoted(tokens)}))`);
  const filtered = filters.map((token) => `(filters : "${token}")`);
  const text = texts.join(needs === 'all' ? ' AND ' : ' OR ');
  return [...(text ? [`(${text})`] : []), ...filtered].join(' AND ');
}

async function put(connection: Knex, entries: readonly IndexedEntry[]): Promise<void> {
  for (const { id, head, body, filters } of entries)
    await connection.raw(
      `insert or replace into ${TABLE}(rowid, head, body, filters) values (?, ?, ?, ?)`,
      [id, head.join(' '), body.join(' '), filters.join(' ')],
    );
}

/** The index is read from its end on, and no further than wanted. */
const LATEST = `select rowid as id from ${TABLE} where ${TABLE} match ? order by rowid desc limit ?`;

async function latest(connection: Knex, question: Question, most: number): Promise<number[]> {
  const rows: { id: number }[] = await connection.raw(LATEST, [expression(question), most]);
  return rows.map(({ id }) => id);
}

/** What answers anywhere, one more than is wanted, and what does in its head: one statement. */
async function probe(connection: Knex, question: Question, most: number) {
  const rows: { id: number; isHead: number }[] = await connection.raw(
    `select id, 0 as isHead from (${LATEST}) union all select id, 1 from (${LATEST})`,
    [expression(question), most + 1, expression({ ...question, onlyHead: true }), most],
  );
  const idsOf = (isHead: number) => rows.filter((row) => row.isHead === isHead).map(({ id }) => id);
  return { latest: idsOf(0), heads: idsOf(1) };
}

/** SQLite's FTS5. */
export const sqliteFullText: FullText = {
  async exists(connection: Knex) {
    return connection.schema.hasTable(TABLE);
  },
  put,
  async remove(connection: Knex, ids: readonly number[]) {
    for (const id of ids) await connection.raw(`delete from ${TABLE} where rowid = ?`, [id]);
  },
  async rewrite(connection: Knex, fill) {
    await connection.raw(`drop table if exists ${TABLE}`);
    await connection.raw(CREATE);
    await fill(put);
  },
  async find(connection: Knex, question: Question, most: number) {
    const known = await probe(connection, question, most);
    if (known.latest.length <= most) return { ids: known.latest, isCut: false };
    const best = await bestOf(question, most, known, (step, wanted) =>
      latest(connection, step, wanted),
    );
    return { ids: best, isCut: true };
  },
};
