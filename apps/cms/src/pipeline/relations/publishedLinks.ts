import type { Core, UID } from '@strapi/strapi';
import { withConnection } from '../../platform/database/connection';
import { traitsOf } from '../../platform/contentTypes/traits';
import { PUBLISHED_LINKS as LEDGER } from './publishedLinkModel';
import { readDraftLinks, type Link } from './draftLinks';
import { relationsOf, type Relation } from '../../platform/contentTypes/relationMap';

/** A document at the other end of a link. */
export interface LinkedDocument {
  uid: UID.ContentType;
  documentId: string;
}

/** The ledger's columns as seen from the relation's asking side. */
const sides = (relation: Relation) =>
  relation.isOwner
    ? { source: 'owner', target: 'target', order: 'target_order', inverseOrder: 'owner_order' }
    : { source: 'target', target: 'owner', order: 'owner_order', inverseOrder: 'target_order' };

/** A relation is in the ledger when publishing has a meaning for one of its ends at least. */
export function isPublishable(strapi: Core.Strapi, relation: Relation): boolean {
  return traitsOf(strapi, relation.uid).hasDrafts || traitsOf(strapi, relation.target).hasDrafts;
}

/** The public links of some documents, in order. One statement. */
export async function readPublishedLinks(
  strapi: Core.Strapi,
  relation: Relation,
  documents: readonly string[],
): Promise<Link[]> {
  const { source, target, order, inverseOrder } = sides(relation);
  return withConnection(strapi, (connection) =>
    connection
      .from(LEDGER)
      .where({ relation: relation.table })
      .whereIn(source, documents)
      .orderBy([{ column: order }, { column: 'id' }])
      .select({ source, target, order, inverseOrder }),
  );
}

/**
 * Makes the public links of a document those of its draft. Call it inside the transaction that
 * publishes it.
 * @returns the documents whose link to this one appeared or disappeared
 */
export async function recordPublishedLinks(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<LinkedDocument[]> {
  const changed: LinkedDocument[] = [];
  for (const relation of relationsOf(strapi, uid)) {
    if (!isPublishable(strapi, relation)) continue;
    const { source, target, order, inverseOrder } = sides(relation);
    const before = await readPublishedLinks(strapi, relation, [documentId]);
    const after = await readDraftLinks(strapi, relation, [documentId]);
    const rows = after.map((link) => ({
      relation: relation.table,
      [source]: documentId,
      [target]: link.target,
      [order]: link.order,
      [inverseOrder]: link.inverseOrder,
    }));
    await withConnection(strapi, async (connection) => {
      await connection(LEDGER)
        .where({ relation: relation.table, [source]: documentId })
        .delete();
      if (rows.length > 0) await connection(LEDGER).insert(rows);
    });
    const was = new Set(before.map((link) => link.target));
    const is = new Set(after.map((link) => link.target));
    for (const id of new Set([...was, ...is])) {
      if (was.has(id) !== is.has(id)) changed.push({ uid: relation.target, documentId: id });
    }
  }
  return changed;
}

/** Forgets a document that is gone for good. */
export async function forgetPublishedLinks(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<void> {
  for (const relation of relationsOf(strapi, uid)) {
    const ends = { relation: relation.table, [sides(relation).source]: documentId };
    await withConnection(strapi, (connection) => connection(LEDGER).where(ends).delete());
  }
}

/** The public neighbours of a document, each once. */
export async function publishedNeighbours(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<LinkedDocument[]> {
  const found = new Map<string, LinkedDocument>();
  for (const relation of relationsOf(strapi, uid)) {
    for (const { target } of await readPublishedLinks(strapi, relation, [documentId]))
      found.set(`${relation.target} ${target}`, { uid: relation.target, documentId: target });
  }
  return [...found.values()];
}
