import type { Core, UID } from '@strapi/strapi';
import { relationsOf } from '../../platform/contentTypes/relationMap';
import { alignDrafts } from '../relations/alignDrafts';
import { draftRows } from '../relations/draftLinks';

/** Gives the other locales the relations just written in one, and a new locale those of the others. */
export async function shareRelations(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
  data: Record<string, unknown>,
  isNewLocale: boolean,
): Promise<void> {
  const names = relationsOf(strapi, uid).map(({ attribute }) => attribute);
  const written = names.filter((name) => name in data);
  if (isNewLocale) {
    const rows = await draftRows(strapi, uid, documentId);
    const model = rows.find((row) => row.locale !== null && row.locale !== locale)?.locale;
    const inherited = names.filter((name) => !(name in data));
    if (model)
      await alignDrafts(strapi, uid, documentId, model, { attributes: inherited, into: [locale] });
  }
  if (written.length > 0)
    await alignDrafts(strapi, uid, documentId, locale, { attributes: written });
}
