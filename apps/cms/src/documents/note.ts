import type { Core, UID } from '@strapi/strapi';
import type { ChangeAction } from '../changes/change';
import { noteChange } from '../changes/collector';
import { typeName } from '../relations/contentType';
import type { LinkedDocument } from '../relations/publishedLinks';
import { publicRows, rowsOf, type EntryRow } from './rows';

/** Notes what the public sees differently, with the addresses concerned. */
export function note(
  uid: UID.ContentType,
  documentId: string,
  action: ChangeAction,
  rows: readonly EntryRow[],
  touched: readonly LinkedDocument[],
): void {
  noteChange({
    type: typeName(uid),
    documentId,
    action,
    entries: rows.flatMap(({ locale, slug }) => (locale ? [{ locale, slug: slug ?? null }] : [])),
    touched: touched.map((one) => ({ type: typeName(one.uid), documentId: one.documentId })),
  });
}

/** Notes that masters became public. */
export async function noteListed(strapi: Core.Strapi, masters: readonly LinkedDocument[]) {
  for (const { uid, documentId } of masters) {
    const rows = publicRows(strapi, uid, await rowsOf(strapi, uid, documentId));
    note(uid, documentId, 'publish', rows, []);
  }
}
