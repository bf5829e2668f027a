import type { Core } from '@strapi/strapi';
import type { Relation } from '../../platform/contentTypes/relationMap';
import { traitsOf } from '../../platform/contentTypes/traits';

/** Withdraws the parts of a whole, in its languages or, where the whole is gone, in all. */
export async function withdrawParts(
  strapi: Core.Strapi,
  parts: Relation | undefined,
  documents: readonly string[],
  locales: readonly string[] | null,
  wholeIsGone: boolean,
): Promise<void> {
  if (!parts) return;
  const { isLocalized } = traitsOf(strapi, parts.target);
  if (!isLocalized && !wholeIsGone) return;
  for (const documentId of documents) {
    const locale = locales && !wholeIsGone ? [...locales] : '*';
    await strapi
      .documents(parts.target)
      .unpublish({ documentId, ...(isLocalized && { locale: locale as string }) });
  }
}
