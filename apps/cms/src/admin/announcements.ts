/** Where Strapi remembers that its news of itself was read; it adds an instance id, which we have none of. */
const KEYS = ['false', 'undefined'].map(
  (instance) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${instance}`,
);

/** Staff come to write, not to read what is new in Strapi. */
export function dismissAnnouncements(storage: Pick<Storage, 'setItem'>): void {
  for (const key of KEYS) storage.setItem(key, 'true');
}
