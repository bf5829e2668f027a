import type { Core } from '@strapi/strapi';
import { withConnection } from '../../../platform/database/connection';
import type { ListQuery, OwnView } from '../listView';
import { LIST_VIEWS } from './viewTable';

/** Of one person and type: more are no choice any more. */
export const MOST_VIEWS = 30;

const columns = (person: number, uid: string) => ({ person_id: person, uid });

/** The views of a person, in the order of their names. */
export async function ownViews(
  strapi: Core.Strapi,
  person: number,
  uid: string,
): Promise<OwnView[]> {
  const rows = await withConnection(strapi, (connection) =>
    connection(LIST_VIEWS)
      .where(columns(person, uid))
      .orderBy('name')
      .select<{ id: number; name: string; query: string }[]>('id', 'name', 'query'),
  );
  return rows.map((row) => ({ ...row, query: JSON.parse(row.query) as ListQuery }));
}

/** Keeps a list under a name; the one of that name is changed. @returns whether there is room */
export async function keepView(
  strapi: Core.Strapi,
  person: number,
  { uid, name, query }: { uid: string; name: string; query: ListQuery },
): Promise<boolean> {
  const known = await ownViews(strapi, person, uid);
  if (known.length >= MOST_VIEWS && !known.some((view) => view.name === name)) return false;
  await withConnection(strapi, (connection) =>
    connection(LIST_VIEWS)
      .insert({ ...columns(person, uid), name, query: JSON.stringify(query) })
      .onConflict(['person_id', 'uid', 'name'])
      .merge(),
  );
  return true;
}

/** One's own alone. */
export async function removeView(strapi: Core.Strapi, person: number, id: number): Promise<void> {
  await withConnection(strapi, (connection) =>
    connection(LIST_VIEWS).where({ person_id: person, id }).delete(),
  );
}
