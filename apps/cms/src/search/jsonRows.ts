import { cmsEnv } from '../env';

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
  const values = names.map((name) => `json_extract(value, '$.${name}')`);
  // Without a `where`, SQLite takes the `on` of a conflict for that of a join.
  return `select ${values.join(', ')} from json_each(?) where true`;
}

/** The rows of a raw statement, as each database's driver gives them. */
export function rowsOf<Row>(answer: unknown): Row[] {
  return (Array.isArray(answer) ? answer : (answer as { rows: Row[] }).rows) as Row[];
}
