import { findType } from './types';

/** The address of an entry's form in the admin. */
export function entryForm(entry: { uid: string; documentId: string; locale: string }): string {
  const { uid, documentId, locale } = entry;
  const isSingle = findType(uid)?.schema.kind === 'singleType';
  const path = isSingle ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${path}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;
}
