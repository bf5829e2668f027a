/** Where Strapi's admin keeps the language of its interface, in each browser. */
const STORAGE_KEY = 'strapi-admin-language';

/**
 * Opens the admin in French in a browser that has never chosen a language. Strapi itself would take
 * English, and no setting of it says otherwise. A choice already made is kept.
 */
export function preferFrench(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  if (storage.getItem(STORAGE_KEY) === null) storage.setItem(STORAGE_KEY, 'fr');
}

/** The language in which the admin is read; what is neither is answered in English. */
export function adminLanguage(storage: Pick<Storage, 'getItem'>): 'fr' | 'en' {
  return storage.getItem(STORAGE_KEY) === 'fr' ? 'fr' : 'en';
}
