import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { contentTypes, uidOf, type TypeName } from '../../api/types';
import {
  ownContentTypes,
  relationsOf,
  type Relation,
} from '../../platform/contentTypes/relationMap';
import { traitsOf } from '../../platform/contentTypes/traits';
import { withConnection } from '../../platform/database/connection';
import { PUBLISHED_LINKS } from '../relations/publishedLinkModel';
import { isPublishable, type LinkedDocument } from '../relations/publishedLinks';
import { relationToParts } from '../relations/relationToParts';

/** The entries that one relation leads from to some documents, as drafts or in public. */
async function sourcesOf(
  strapi: Core.Strapi,
  relation: Relation,
  documents: readonly string[],
): Promise<string[]> {
  const [source, target] = [relation.uid, relation.target].map(
    (uid) => traitsOf(strapi, uid).table,
  );
  const read = (connection: Knex): PromiseLike<{ source: string }[]> =>
    connection
      .from(`${relation.table} as link`)
      .join(`${source} as source`, 'source.id', `link.${relation.sourceColumn}`)
      .join(`${target} as target`, 'target.id', `link.${relation.targetColumn}`)
      .whereIn('target.document_id', documents)
      .distinct({ source: 'source.document_id' });
  const rows = await withConnection(strapi, read);
  // What is linked in public is told by the ledger: rows lose it.
  const [from, to] = relation.isOwner ? ['owner', 'target'] : ['target', 'owner'];
  const published = isPublishable(strapi, relation)
    ? await withConnection(strapi, (connection): PromiseLike<{ source: string }[]> =>
        connection(PUBLISHED_LINKS)
          .where({ relation: relation.table })
          .whereIn(to, documents)
          .distinct({ source: from }),
      )
    : [];
  return [...new Set([...rows, ...published].map((row) => row.source))];
}

/** The relation by which entries of a type are parts of another's; undefined for those of their own. */
function wholesOf(strapi: Core.Strapi, part: UID.ContentType): Relation | undefined {
  const names = Object.keys(contentTypes) as TypeName[];
  return names
    .map((name) => relationToParts(strapi, uidOf(name)))
    .find((relation) => relation?.target === part);
}

/** The entries that have one as a part. */
export async function wholesWith(
  strapi: Core.Strapi,
  { uid, documentId }: LinkedDocument,
): Promise<LinkedDocument[]> {
  const relation = wholesOf(strapi, uid);
  if (!relation) return [];
  const found = await sourcesOf(strapi, relation, [documentId]);
  return found.map((whole) => ({ uid: relation.uid, documentId: whole }));
}

/** An entry as its readers know it: a part by its whole, where it has one. */
async function inWholes(strapi: Core.Strapi, use: LinkedDocument): Promise<LinkedDocument[]> {
  const wholes = await wholesWith(strapi, use);
  return wholes.length > 0 ? wholes : [use];
}

/** The entries that refer to one, as drafts or in public, each once; parts by their whole. */
export async function usesOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<LinkedDocument[]> {
  const found = new Map<string, LinkedDocument>();
  for (const other of ownContentTypes(strapi))
    for (const relation of relationsOf(strapi, other)) {
      if (!relation.isOwner || relation.target !== uid) continue;
      for (const source of await sourcesOf(strapi, relation, [documentId]))
        for (const use of await inWholes(strapi, { uid: other, documentId: source }))
          if (use.documentId !== documentId) found.set(use.documentId, use);
    }
  return [...found.values()];
}
