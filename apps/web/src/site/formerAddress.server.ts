import { directory } from '../server/directory.server';
import { siteLinks } from '../server/locales.server';
import { pageIndex } from '../server/pageIndex.server';
import { documentKey } from '../server/reads';

/** Where the entry that had this address is now, in the same language; null when nowhere. */
export function formerAddress(path: string): string | null {
  const key = pageIndex().formerEntry(path);
  const address = siteLinks().parse(path);
  if (!key || address?.kind !== 'entry') return null;
  const { type, locale } = address;
  const documentId = key.slice(documentKey(type, '').length);
  const slug = directory().slugOf(type, locale, documentId);
  return slug && slug !== address.slug
    ? siteLinks().build({ kind: 'entry', type, locale, slug })
    : null;
}
