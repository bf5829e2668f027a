import type { Knex } from 'knex';
import { cmsEnv } from '../../../platform/env';

type Columns = Readonly<Record<string, 'text' | 'integer'>>;

/**
 * A `select` whose rows come from one parameter, a JSON array of objects: hundreds of rows cost
 * one statement that is always the same, so the database knows it already.
 * @example `insert into t (a) ${jsonRows({ a: 'text' })}`
 */
export function jsonRows(columns: Columns): string {
  const names = Object.keys(columns);
  if (cmsEnv().database.client === 'postgres') {
    const typed = names.map((name) => `${name} ${columns[name]}`);
    return `select ${names.join(', ')} from json_to_recordset(?::json) as given(${typed.join(', ')})`;
  }
  const values = names.map((name) => `json_extract(value, '$.${name}') as ${name}`);
  // Without a `where`, SQLite takes the `on` of a conflict for that of a join.
  return `select ${values.join(', ')} from json_each(?) where true`;
}

/** The same for one column: a JSON array of texts. */
export const jsonValues = (): string =>
  cmsEnv().database.client === 'postgres'
    ? 'select json_array_elements_text(?::json)'
    : 'select value from json_each(?)';

/**
 * Keeps rows of some ids by one parameter: with one for each of a hundred, composing the
 * statement costs more than its answer.
 */
export function whereIds<Query extends Knex.QueryBuilder>(
  query: Query,
  column: string,
  ids: readonly number[],
): Query {
  if (cmsEnv().database.client === 'postgres')
    void query.whereRaw(`${column} = any(?::integer[])`, [`{${ids.join(',')}}`]);
  else void query.whereRaw(`${column} in (select value from json_each(?))`, [JSON.stringify(ids)]);
  return query;
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The parameter of those rows. A text that was cut may end in half of a character, which
 * PostgreSQL does not take.
 */
export function jsonOf(rows: readonly (object | string)[]): string {
  const json = JSON.stringify(rows);
  if (!json.includes('\\ud')) return json;
  return JSON.stringify(rows, (_name, value: unknown) =>
    typeof value === 'string' ? value.replace(LONE_SURROGATE, '\uFFFD') : value,
  );
}

/** The rows of a raw statement, as each database's driver gives them. */
export function rowsOf<Row>(answer: unknown): Row[] {
  return (Array.isArray(answer) ? answer : (answer as { rows: Row[] }).rows) as Row[];
}
