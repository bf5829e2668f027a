import type { Core, UID } from '@strapi/strapi';
import { withConnection } from '../../platform/database/connection';
import { traitsOf } from '../../platform/contentTypes/traits';
import { draftRows } from './draftLinks';
import { relationsOf, type Relation } from '../../platform/contentTypes/relationMap';

interface Row {
  id: number;
  locale: string | null;
}

interface End {
  link: number;
  documentId: string;
  order: number | null;
  inverseOrder: number | null;
}

/** The targets of one row, in order. */
async function endsOf(strapi: Core.Strapi, relation: Relation, row: Row): Promise<End[]> {
  const { table, hasDrafts } = traitsOf(strapi, relation.target);
  return withConnection(strapi, (connection) => {
    const column = (name: string | null) => (name ? `link.${name}` : connection.raw('null'));
    const query = connection
      .from(`${relation.table} as link`)
      .join(`${table} as target`, 'target.id', `link.${relation.targetColumn}`)
      .where(`link.${relation.sourceColumn}`, row.id)
      .select({
        link: 'link.id',
        documentId: 'target.document_id',
        order: column(relation.orderColumn),
        inverseOrder: column(relation.inverseOrderColumn),
      });
    if (hasDrafts) void query.whereNull('target.published_at');
    return query;
  });
}

/** Ids of the targets' rows in one locale, by document. */
async function targetRows(
  strapi: Core.Strapi,
  relation: Relation,
  documentIds: readonly string[],
  locale: string | null,
): Promise<Map<string, number>> {
  const { table, hasDrafts } = traitsOf(strapi, relation.target);
  const rows: { id: number; documentId: string }[] = await withConnection(strapi, (connection) => {
    const query = connection
      .from(table)
      .whereIn('document_id', documentIds)
      .where({ locale })
      .select({ id: 'id', documentId: 'document_id' });
    if (hasDrafts) void query.whereNull('published_at');
    return query;
  });
  return new Map(rows.map((row) => [row.documentId, row.id]));
}

async function alignRelation(
  strapi: Core.Strapi,
  relation: Relation,
  model: Row,
  others: readonly Row[],
): Promise<void> {
  const wanted = await endsOf(strapi, relation, model);
  const wantedIds = new Set(wanted.map((end) => end.documentId));
  for (const other of others) {
    const present = await endsOf(strapi, relation, other);
    const gone = present.filter((end) => !wantedIds.has(end.documentId));
    // A target that the model's locale lacks could not be shown there, so its absence says nothing.
    const inModel = await targetRows(
      strapi,
      relation,
      gone.map((end) => end.documentId),
      model.locale,
    );
    const removed = gone.filter((end) => inModel.has(end.documentId)).map((end) => end.link);
    const presentIds = new Set(present.map((end) => end.documentId));
    const added = wanted.filter((end) => !presentIds.has(end.documentId));
    const rows = await targetRows(
      strapi,
      relation,
      added.map((end) => end.documentId),
      other.locale,
    );
    const insertions = added.flatMap((end) => {
      const target = rows.get(end.documentId);
      if (target === undefined) return [];
      return [
        {
          [relation.sourceColumn]: other.id,
          [relation.targetColumn]: target,
          ...(relation.orderColumn && { [relation.orderColumn]: end.order }),
          ...(relation.inverseOrderColumn && { [relation.inverseOrderColumn]: end.inverseOrder }),
        },
      ];
    });
    await withConnection(strapi, async (connection) => {
      if (removed.length > 0) await connection(relation.table).whereIn('id', removed).delete();
      if (insertions.length > 0) await connection(relation.table).insert(insertions);
    });
  }
}

/**
 * Gives the other locales of a document the relations that one locale has, so that an editor links
 * an agreement once and not once in each language. Targets that aren't translated are skipped;
 * they are linked when their translation is made.
 *
 * @param attributes the relations that were written; all of them when absent
 * @param into the locales to align; every other one when absent
 */
export async function alignDrafts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  from: string,
  { attributes, into }: { attributes?: readonly string[]; into?: readonly string[] } = {},
): Promise<void> {
  const rows = await draftRows(strapi, uid, documentId);
  const model = rows.find((row) => row.locale === from);
  const others = rows.filter(
    (row) => row.locale !== from && (!into || into.includes(row.locale ?? '')),
  );
  if (!model || others.length === 0) return;
  for (const relation of relationsOf(strapi, uid)) {
    if (attributes && !attributes.includes(relation.attribute)) continue;
    if (!traitsOf(strapi, relation.target).isLocalized) continue;
    await alignRelation(strapi, relation, model, others);
  }
}
