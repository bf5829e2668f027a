interface Entry {
  uid: string;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
}

/** The form of an entry, as an address within the admin. */
export const entryAddress = ({ uid, documentId, locale }: Entry): string =>
  `/content-manager/collection-types/${uid}/${documentId}` +
  (locale ? `?plugins[i18n][locale]=${locale}` : '');
