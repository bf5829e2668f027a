import type { Core, UID } from '@strapi/strapi';
import { traitsOf } from '../../platform/contentTypes/traits';

export interface EntryRow {
  locale: string | null;
  slug?: string | null;
  listed?: boolean | null;
  publishedAt: string | null;
  withdrawalReason?: string | null;
  embargoUntil?: string | null;
}

/** Every row of a document, drafts and published, in every locale. */
export async function rowsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<EntryRow[]> {
  return strapi.db.query(uid).findMany({ where: { documentId } });
}

/** The rows that the public may see. */
export function publicRows(strapi: Core.Strapi, uid: UID.ContentType, rows: readonly EntryRow[]) {
  const { hasDrafts, isPublicByReference } = traitsOf(strapi, uid);
  return rows.filter((row) =>
    hasDrafts ? row.publishedAt !== null : !isPublicByReference || row.listed,
  );
}

/** The locales a Document Service call is about: its own, or null for all that there are. */
export function localesAsked(locale: unknown, fallback: string): string[] | null {
  if (locale === '*') return null;
  if (Array.isArray(locale))
    return locale.filter((code): code is string => typeof code === 'string');
  return [typeof locale === 'string' && locale ? locale : fallback];
}
