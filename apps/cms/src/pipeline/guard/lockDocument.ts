import type { Core, UID } from '@strapi/strapi';
import { withConnection } from '../../platform/database/connection';
import { traitsOf } from '../../platform/contentTypes/traits';

/**
 * Lets one write an entry at a time, until the transaction ends: of two who publish at the same
 * moment the second finds what the first has published, and replaces it, where both would add
 * theirs; of two forms saved together the second finds what the first has written. SQLite has one
 * writer anyway.
 */
export async function lockDocument(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<void> {
  const { table } = traitsOf(strapi, uid);
  await withConnection(strapi, (connection) =>
    connection(table).where({ document_id: documentId }).orderBy('id').select('id').forUpdate(),
  );
}
