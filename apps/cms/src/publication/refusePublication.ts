import type { Core, UID } from '@strapi/strapi';
import { refuseOwnWork } from '../review/fourEyes';
import { refuseUnconfirmedFigures } from '../translations/translationFigures';
import { refuseEmbargoed } from './refuseEmbargoed';
import { refuseUnready } from './refuseUnready';

/**
 * Every rule that a publication has to keep, whether it is made now or scheduled. Call it inside
 * the transaction that does it: an exception to a rule is logged with what it let through.
 * @param locales the locales to be published; null for all that there are
 * @param at when the public will see it
 * @throws ValidationError in the editor's language
 */
export async function refusePublication(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
  at: Date,
): Promise<void> {
  await refuseEmbargoed(strapi, uid, documentId, at);
  await refuseUnready(strapi, uid, documentId, locales);
  await refuseOwnWork(strapi, uid, documentId, locales);
  await refuseUnconfirmedFigures(strapi, uid, documentId, locales);
}
