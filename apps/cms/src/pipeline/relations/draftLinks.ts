import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { withConnection } from '../../platform/database/connection';
import { traitsOf } from '../../platform/contentTypes/traits';
import type { Relation } from '../../platform/contentTypes/relationMap';

/** One link seen from the asking document. */
export interface Link {
  source: string;
  target: string;
  /** Place among the source's targets; null where the relation is to-one. */
  order: number | null;
  inverseOrder: number | null;
}

/** Rows that hold the links as they are edited: drafts, or the only row where there are none. */
function onlyDrafts(query: Knex.QueryBuilder, alias: string, hasDrafts: boolean): void {
  if (hasDrafts) void query.whereNull(`${alias}.published_at`);
}

/**
 * The links of some documents as they are edited now, document to document, over all locales,
 * in order. One statement.
 */
export async function readDraftLinks(
  strapi: Core.Strapi,
  relation: Relation,
  sources: readonly string[],
): Promise<Link[]> {
  const source = traitsOf(strapi, relation.uid);
  const target = traitsOf(strapi, relation.target);
  const rows = await withConnection(strapi, (connection): PromiseLike<Link[]> => {
    const column = (name: string | null) => (name ? `link.${name}` : connection.raw('null'));
    const query = connection
      .from(`${relation.table} as link`)
      .join(`${source.table} as source`, 'source.id', `link.${relation.sourceColumn}`)
      .join(`${target.table} as target`, 'target.id', `link.${relation.targetColumn}`)
      .whereIn('source.document_id', sources)
      .select({
        source: 'source.document_id',
        target: 'target.document_id',
        order: column(relation.orderColumn),
        inverseOrder: column(relation.inverseOrderColumn),
      });
    onlyDrafts(query, 'source', source.hasDrafts);
    onlyDrafts(query, 'target', target.hasDrafts);
    return query;
  });
  const distinct = new Map<string, Link>();
  for (const row of rows) {
    const key = `${row.source} ${row.target}`;
    if (!distinct.has(key)) distinct.set(key, row);
  }
  return [...distinct.values()].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
}

/** Ids of the rows an editor works on, by locale; a type without locales has one under null. */
export async function draftRows(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<{ id: number; locale: string | null }[]> {
  const { table, hasDrafts } = traitsOf(strapi, uid);
  return withConnection(strapi, (connection) => {
    const query = connection
      .from(`${table} as row`)
      .where('row.document_id', documentId)
      .select('row.id', 'row.locale');
    onlyDrafts(query, 'row', hasDrafts);
    return query;
  });
}
