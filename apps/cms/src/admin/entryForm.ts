/** The address of an entry's form inside the admin. */
export const entryForm = (uid: string, documentId: string, locale: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}` +
  (locale ? `?plugins[i18n][locale]=${locale}` : '');
