import type { Core, UID } from '@strapi/strapi';
import { afterWrite } from '../afterWrite';
import { recordAudit } from '../record/recordAudit';
import { draftRows } from '../relations/draftLinks';
import { readLinksOfOthers, restoreLinksOfOthers } from '../relations/linksOfOthers';

/** The draft is again what is published; what other entries' drafts say of it stays. */
export async function discardDraft(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const links = await readLinksOfOthers(strapi, uid, documentId, locales);
  const result = await next();
  await restoreLinksOfOthers(strapi, uid, documentId, links);
  for (const { locale } of await draftRows(strapi, uid, documentId))
    if (!locales || !locale || locales.includes(locale))
      await recordAudit(strapi, 'discard', { uid, documentId, locale: locale ?? '' });
  await afterWrite(strapi, 'discardDraft', { uid, documentId, locales });
  return result;
}
