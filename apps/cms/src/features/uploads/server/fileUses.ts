import type { Core, UID } from '@strapi/strapi';
import { withConnection } from '../../../platform/database/connection';
import { ownContentTypes } from '../../../platform/contentTypes/relationMap';
import type { LinkedDocument } from '../../../pipeline/relations/publishedLinks';
import { usesOf } from '../../../pipeline/withdrawal/usesOf';

interface Morph {
  id: number;
  type: string;
}

/** Strapi's own table of what shows a file, by row. */
const RELATED = 'files_related_mph';

async function relatedTo(strapi: Core.Strapi, file: number): Promise<Morph[]> {
  return withConnection(strapi, (connection) =>
    connection(RELATED)
      .where({ file_id: file })
      .select<Morph[]>({ id: 'related_id', type: 'related_type' }),
  );
}

/** The entries that have a part, which has no life of its own. */
async function entriesWith(strapi: Core.Strapi, part: Morph): Promise<LinkedDocument[]> {
  const found: LinkedDocument[] = [];
  for (const uid of ownContentTypes(strapi)) {
    const { attributes } = strapi.contentType(uid);
    for (const [field, attribute] of Object.entries(attributes)) {
      if (attribute.type !== 'component' || attribute.component !== part.type) continue;
      const rows: { documentId: string }[] = await strapi.db
        .query(uid)
        .findMany({ where: { [field]: { id: part.id } }, select: ['documentId'] });
      for (const { documentId } of rows) found.push({ uid, documentId });
    }
  }
  return found;
}

/** The entries that hold a file, and those that show it through them, each once. */
export async function fileUses(strapi: Core.Strapi, file: number): Promise<LinkedDocument[]> {
  const holders: LinkedDocument[] = [];
  for (const related of await relatedTo(strapi, file)) {
    if (!related.type.startsWith('api::')) {
      holders.push(...(await entriesWith(strapi, related)));
      continue;
    }
    const uid = related.type as UID.ContentType;
    const row: { documentId: string } | null = await strapi.db
      .query(uid)
      .findOne({ where: { id: related.id }, select: ['documentId'] });
    if (row) holders.push({ uid, documentId: row.documentId });
  }
  const uses = new Map(holders.map((one) => [one.documentId, one]));
  for (const { uid, documentId } of [...uses.values()])
    for (const use of await usesOf(strapi, uid, documentId)) uses.set(use.documentId, use);
  return [...uses.values()];
}
