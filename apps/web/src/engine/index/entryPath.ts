import type { Links } from '@entente/model/links';
import type { EntryType } from '@entente/model/segments';

/**
 * The path of an entry as the CMS names it; none for a slug that can't be in an address, e.g. one
 * that equals a part of the site. Such an entry has no page, and must not stop the others.
 */
export function entryPath(links: Links, type: EntryType, locale: string, slug: string): string[] {
  const path = links.find({ kind: 'entry', type, locale, slug });
  return path === null ? [] : [path];
}
