import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../entry/rows';
import { forgetPublishedLinks } from '../relations/publishedLinks';
import { refuseUsed } from './refuseUsed';
import { withdrawDocument } from './withdrawDocument';

/** Deletes some languages of a document or, with the last of them, all that is known of its links. */
export async function deleteDocument(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
  next: () => Promise<unknown>,
): Promise<unknown> {
  await refuseUsed(strapi, uid, documentId, locales);
  const result = await withdrawDocument(strapi, uid, documentId, 'delete', locales, next);
  if ((await rowsOf(strapi, uid, documentId)).length === 0)
    await forgetPublishedLinks(strapi, uid, documentId);
  return result;
}
