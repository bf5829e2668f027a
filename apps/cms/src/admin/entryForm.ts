/** The only type of which there is one entry. */
const SITE = 'api::site.site';

/** The address of an entry's form in the admin. */
export function entryForm(entry: { uid: string; documentId: string; locale: string }): string {
  const { uid, documentId, locale } = entry;
  const path = uid === SITE ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${path}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;
}
