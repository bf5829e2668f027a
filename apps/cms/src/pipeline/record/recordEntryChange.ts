import type { Core, UID } from '@strapi/strapi';
import type { ChangeAction } from '@entente/protocol/changes';
import { recordChange } from './collector';
import { typeName } from '../../platform/contentTypes/traits';
import type { LinkedDocument } from '../relations/publishedLinks';
import { publicRows, rowsOf, type EntryRow } from '../entry/rows';

/**
 * Notes what the public sees differently, with the addresses concerned.
 * @param reasons why it was withdrawn, by locale
 */
export function recordEntryChange(
  uid: UID.ContentType,
  documentId: string,
  action: ChangeAction,
  rows: readonly Pick<EntryRow, 'locale' | 'slug'>[],
  touched: readonly LinkedDocument[],
  reasons?: Readonly<Record<string, string>>,
): void {
  recordChange({
    type: typeName(uid),
    documentId,
    action,
    entries: rows.flatMap(({ locale, slug }) =>
      locale ? [{ locale, slug: slug ?? null, formerSlug: null }] : [],
    ),
    touched: touched.map((one) => ({ type: typeName(one.uid), documentId: one.documentId })),
    ...(reasons && { reasons }),
  });
}

/** Notes that masters became public. */
export async function recordNewlyPublic(strapi: Core.Strapi, masters: readonly LinkedDocument[]) {
  for (const { uid, documentId } of masters) {
    const rows = publicRows(strapi, uid, await rowsOf(strapi, uid, documentId));
    recordEntryChange(uid, documentId, 'publish', rows, []);
  }
}
