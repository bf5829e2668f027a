import type { Knex } from 'knex';
import type { FullText, IndexedEntry, Question } from './fullText';

const TABLE = 'entente_search_index';

/** How many ids are looked at together, newest first, where more match than are wanted. */
const CHUNK = 500;
const chunkOf = (id: number) => Math.floor(id / CHUNK);

/** `fastupdate` would leave new entries in a heap that every question then reads through. */
const CREATE = [
  `create table if not exists ${TABLE} (id integer primary key, head tsvector not null, whole tsvector not null)`,
  `create index if not exists ${TABLE}_head on ${TABLE} using gin (head) with (fastupdate = off)`,
  `create index if not exists ${TABLE}_whole on ${TABLE} using gin (whole) with (fastupdate = off)`,
];

const quoted = (token: string) => `'${token.replace(/['\\]/g, '')}'`;
/** What no word can begin with. */
const asFilter = (token: string) => `#${token}`;

/** Written as PostgreSQL writes it, so that none of its own analysis takes part. */
const vector = (tokens: readonly string[]) => [...new Set(tokens)].map(quoted).join(' ');

function expression({ groups, needs, filters }: Question, chunk?: number): string {
  const texts = groups.map((tokens) => `(${tokens.map(quoted).join(' | ')})`);
  const text = texts.join(needs === 'all' ? ' & ' : ' | ');
  const limits = [...filters, ...(chunk === undefined ? [] : [`c${chunk}`])].map(asFilter);
  return [...(text ? [`(${text})`] : []), ...limits.map(quoted)].join(' & ');
}

async function read(connection: Knex, question: Question, most: number, chunk?: number) {
  const column = question.onlyHead ? 'head' : 'whole';
  const { rows } = await connection.raw<{ rows: { id: number }[] }>(
    `select id from ${TABLE} where ${column} @@ ?::tsquery limit ?`,
    [expression(question, chunk), most],
  );
  return rows.map(({ id }) => id);
}

const newestFirst = (ids: number[]) => ids.sort((one, other) => other - one);

/** PostgreSQL's full text search. */
export const postgresFullText: FullText = {
  async create(connection: Knex) {
    for (const statement of CREATE) await connection.raw(statement);
  },
  async exists(connection: Knex) {
    return connection.schema.hasTable(TABLE);
  },
  async clear(connection: Knex) {
    await connection.raw(`delete from ${TABLE}`);
  },
  async put(connection: Knex, entries: readonly IndexedEntry[]) {
    for (const { id, head, body, filters } of entries) {
      const limits = [...filters, `c${chunkOf(id)}`].map(asFilter);
      await connection.raw(
        `insert into ${TABLE}(id, head, whole) values (?, ?::tsvector, ?::tsvector)
         on conflict (id) do update set head = excluded.head, whole = excluded.whole`,
        [id, vector([...head, ...limits]), vector([...head, ...body, ...limits])],
      );
    }
  },
  async remove(connection: Knex, ids: readonly number[]) {
    await connection(TABLE).whereIn('id', ids).delete();
  },
  async find(connection: Knex, question: Question, most: number) {
    const ids = await read(connection, question, most);
    if (ids.length < most) return newestFirst(ids);
    // Too many: the index gives the oldest first, so the newest are asked for chunk by chunk.
    const last = await connection(TABLE).max<{ id: number }>('id as id').first();
    const newest: number[] = [];
    for (let chunk = chunkOf(last?.id ?? 0); chunk >= 0 && newest.length < most; chunk -= 1)
      newest.push(...newestFirst(await read(connection, question, CHUNK, chunk)));
    return newest.slice(0, most);
  },
};
