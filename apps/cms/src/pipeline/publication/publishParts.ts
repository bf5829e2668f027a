import type { Core, UID } from '@strapi/strapi';
import { traitsOf } from '../../platform/contentTypes/traits';
import { draftRows, readDraftLinks } from '../relations/draftLinks';
import { relationToParts } from '../relations/relationToParts';

/** Publishes the parts of a whole first, so that it is never seen without them. */
export async function publishParts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
): Promise<void> {
  const parts = relationToParts(strapi, uid);
  if (!parts) return;
  const { isLocalized } = traitsOf(strapi, parts.target);
  for (const { target } of await readDraftLinks(strapi, parts, [documentId])) {
    const there = (await draftRows(strapi, parts.target, target)).flatMap(
      (row) => row.locale ?? [],
    );
    const wanted = locales ? there.filter((locale) => locales.includes(locale)) : there;
    if (isLocalized && wanted.length === 0) continue;
    await strapi
      .documents(parts.target)
      .publish({ documentId: target, ...(isLocalized && { locale: wanted }) });
  }
}
