import type { Core, UID } from '@strapi/strapi';
import { relationsOf } from '../../platform/contentTypes/relationMap';
import { traitsOf } from '../../platform/contentTypes/traits';
import { publicRows, rowsOf } from '../entry/rows';
import { recordEntryChange, recordNewlyPublic } from '../record/recordEntryChange';
import { readDraftLinks } from '../relations/draftLinks';
import { isPublishable, type LinkedDocument } from '../relations/publishedLinks';
import { publishReferences } from '../relations/publishReferences';

/** Links between records, which no publication decides on. */
export async function recordLinks(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  data: Readonly<Record<string, unknown>>,
): Promise<LinkedDocument[]> {
  const found: LinkedDocument[] = [];
  for (const relation of relationsOf(strapi, uid)) {
    if (!(relation.attribute in data) || isPublishable(strapi, relation)) continue;
    for (const { target } of await readDraftLinks(strapi, relation, [documentId]))
      found.push({ uid: relation.target, documentId: target });
  }
  return found;
}

/**
 * Tells the site of a record, which has no draft, where it is public: what it refers to is public
 * with it.
 * @param linksBefore those of its links that the save may have taken away
 */
export async function recordSave(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  data: Readonly<Record<string, unknown>>,
  linksBefore: readonly LinkedDocument[],
): Promise<void> {
  const rows = publicRows(strapi, uid, await rowsOf(strapi, uid, documentId));
  if (rows.length === 0) return;
  const leadsOn = rows.some((row) => row.listed) || traitsOf(strapi, uid).isSingle;
  const newlyPublic = leadsOn ? await publishReferences(strapi, uid, documentId) : [];
  const links = [...linksBefore, ...(await recordLinks(strapi, uid, documentId, data))];
  recordEntryChange(uid, documentId, 'update', rows, links);
  await recordNewlyPublic(strapi, newlyPublic);
}
