import type { Knex } from 'knex';
import { jsonOf } from './jsonRows';
import { bestOf, REGISTER, type FullText, type Put, type Question } from './fullText';

const TABLE = 'entente_search_index';
/** While it is written anew. */
const NEW = `${TABLE}_new`;

/** How many ids are looked at together, newest first, where more match than are wanted. */
const CHUNK = 500;
/** Ten thousand ids or so: there, the commonest word is some thousand entries to go through. */
const FIRST_CHUNKS = 24;
const WIDER = 4;
const chunkOf = (id: number) => Math.floor(id / CHUNK);

/** `fastupdate` would leave new entries in a heap that every question then reads through. */
const INDEXES = ['head', 'whole'].map((column) => ({
  name: `${TABLE}_${column}`,
  made: `using gin (${column}) with (fastupdate = off)`,
}));

const quoted = (token: string) => `'${token.replace(/['\\]/g, '')}'`;
/** What no word can begin with. */
const asFilter = (token: string) => `#${token}`;

/** Written as PostgreSQL writes it, so that none of its own analysis takes part. */
const vector = (tokens: readonly string[]) => [...new Set(tokens)].map(quoted).join(' ');

const PUT = (table: string) => `insert into ${table}(id, head, whole)
  select id, head::tsvector, whole::tsvector
  from json_to_recordset(?::json) as given(id integer, head text, whole text)
  on conflict (id) do update set head = excluded.head, whole = excluded.whole`;

const putInto =
  (table: string): Put =>
  async (connection, entries) => {
    const rows = entries.map(({ id, head, body, filters }) => {
      const limits = [...filters, `c${chunkOf(id)}`].map(asFilter);
      return {
        id,
        head: vector([...head, ...limits]),
        whole: vector([...head, ...body, ...limits]),
      };
    });
    await connection.raw(PUT(table), [jsonOf(rows)]);
  };

/** Chunks next to one another; null for all. */
type Chunks = { first: number; last: number } | null;

const anyOf = (tokens: readonly string[]) => `(${tokens.map(quoted).join(' | ')})`;

function expression({ groups, needs, filters }: Question, chunks: Chunks = null): string {
  const text = groups.map(anyOf).join(needs === 'all' ? ' & ' : ' | ');
  const numbers = chunks
    ? Array.from({ length: chunks.last - chunks.first + 1 }, (_, n) => chunks.first + n)
    : [];
  return [
    ...(text ? [`(${text})`] : []),
    ...filters.map((token) => quoted(asFilter(token))),
    ...(chunks ? [anyOf(numbers.map((number) => asFilter(`c${number}`)))] : []),
  ].join(' & ');
}

const MATCHING = (column: 'head' | 'whole') =>
  `select id from ${TABLE} where ${column} @@ ?::tsquery`;

/** Any ids that answer, anywhere and in their heads, with the last one that there is. */
async function probe(connection: Knex, question: Question, most: number) {
  const asked = expression(question);
  const { rows } = await connection.raw<{ rows: { id: number; kind: string }[] }>(
    `select max(id) as id, 'last' as kind from ${TABLE}
     union all select id, 'any' from (${MATCHING('whole')} limit ?) as whole
     union all select id, 'head' from (${MATCHING('head')} limit ?) as head`,
    [asked, most, asked, most],
  );
  const idsOf = (kind: string) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  return { ids: idsOf('any'), heads: idsOf('head'), last: idsOf('last')[0] ?? 0 };
}

async function latestIn(connection: Knex, question: Question, most: number, chunks: Chunks) {
  const { rows } = await connection.raw<{ rows: { id: number }[] }>(
    `${MATCHING(question.onlyHead ? 'head' : 'whole')} order by id desc limit ?`,
    [expression(question, chunks), most],
  );
  return rows.map(({ id }) => id);
}

/**
 * The index gives all that matches, thousands for a common word. So only the newest chunks are
 * asked, and more where those were not enough.
 */
async function latest(connection: Knex, question: Question, most: number, lastId: number) {
  if (question.filters.includes(REGISTER)) return latestIn(connection, question, most, null);
  const last = chunkOf(lastId);
  for (let width = FIRST_CHUNKS; ; width *= WIDER) {
    const first = last - width + 1;
    const ids = await latestIn(connection, question, most, first > 0 ? { first, last } : null);
    if (ids.length === most || first <= 0) return ids;
  }
}

/** PostgreSQL's full text search. */
export const postgresFullText: FullText = {
  async exists(connection: Knex) {
    return connection.schema.hasTable(TABLE);
  },
  put: putInto(TABLE),
  async remove(connection: Knex, ids: readonly number[]) {
    await connection(TABLE).whereIn('id', ids).delete();
  },
  /** Into a table beside it, whose indexes are made once all is there: that is many times faster. */
  async rewrite(connection: Knex, fill) {
    const run = async (statements: readonly string[]) => {
      for (const statement of statements) await connection.raw(statement);
    };
    const columns = 'id integer, head tsvector not null, whole tsvector not null';
    await run([
      `drop table if exists ${NEW}`,
      `create table ${NEW} (${columns}, constraint ${NEW}_pkey primary key (id))`,
    ]);
    await fill(putInto(NEW));
    await run([
      ...INDEXES.map(({ name, made }) => `create index ${name}_new on ${NEW} ${made}`),
      `drop table if exists ${TABLE}`,
      `alter table ${NEW} rename to ${TABLE}`,
      `alter table ${TABLE} rename constraint ${NEW}_pkey to ${TABLE}_pkey`,
      ...INDEXES.map(({ name }) => `alter index ${name}_new rename to ${name}`),
      `analyze ${TABLE}`,
    ]);
  },
  async find(connection: Knex, question: Question, most: number) {
    const { ids, heads, last } = await probe(connection, question, most + 1);
    if (ids.length <= most) return { ids, isCut: false };
    const known = heads.length <= most ? { heads } : {};
    const best = await bestOf(question, most, known, (step, wanted) =>
      latest(connection, step, wanted, last),
    );
    return { ids: best, isCut: true };
  },
};
