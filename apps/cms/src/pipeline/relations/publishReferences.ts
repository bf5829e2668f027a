import type { Core, UID } from '@strapi/strapi';
import { withConnection } from '../../platform/database/connection';
import { traitsOf } from '../../platform/contentTypes/traits';
import { readDraftLinks } from './draftLinks';
import { isPublishable, readPublishedLinks, type LinkedDocument } from './publishedLinks';
import { relationsOf } from '../../platform/contentTypes/relationMap';

/** The masters that a document refers to in public. */
async function mastersOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<LinkedDocument[]> {
  const found: LinkedDocument[] = [];
  const referring = traitsOf(strapi, uid).hasDrafts;
  for (const relation of relationsOf(strapi, uid)) {
    if (!traitsOf(strapi, relation.target).isPublicByReference) continue;
    // A master leads on to those it names itself (a mandate to its speaker), not to those naming it.
    if (!referring && !relation.isOwner) continue;
    const links = isPublishable(strapi, relation)
      ? await readPublishedLinks(strapi, relation, [documentId])
      : await readDraftLinks(strapi, relation, [documentId]);
    for (const { target } of links) found.push({ uid: relation.target, documentId: target });
  }
  return found;
}

/**
 * Makes public the master records that a published document refers to, and those that they refer
 * to in turn. Call it inside the transaction that publishes.
 * @returns the masters that were not public before
 */
export async function publishReferences(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<LinkedDocument[]> {
  const listed: LinkedDocument[] = [];
  const seen = new Set<string>();
  const waiting = await mastersOf(strapi, uid, documentId);
  for (let master = waiting.pop(); master; master = waiting.pop()) {
    if (seen.has(master.documentId)) continue;
    seen.add(master.documentId);
    const { table } = traitsOf(strapi, master.uid);
    const id = master.documentId;
    const changed = await withConnection(strapi, (connection) =>
      connection(table)
        .where({ document_id: id })
        .where((either) => either.whereNull('listed').orWhere('listed', false))
        .update({ listed: true }),
    );
    if (changed > 0) listed.push(master);
    waiting.push(...(await mastersOf(strapi, master.uid, id)));
  }
  return listed;
}
