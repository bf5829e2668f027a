import type { Address, Links } from '@entente/model/links';
import type { Locales } from '@entente/model/locale';
import type { Directory } from '../../server/directory';
import type { PageIndex } from '../../server/pageIndex';
import type { SitemapPage } from './sitemap';

/** Every page that was rendered and has an address to be found at, with its translations. */
export function sitemapPages(
  index: PageIndex,
  directory: Directory,
  links: Links,
  locales: Locales,
): SitemapPage[] {
  return index.shownPaths().flatMap((path) => {
    const address = links.parse(path);
    if (!address || !isFound(address)) return [];
    const changedAt =
      address.kind === 'entry'
        ? (directory.find(address.type, address.locale, address.slug)?.updatedAt ?? null)
        : null;
    const { locale } = address;
    return [{ path, locale, changedAt, alternates: alternatesOf(path, address) }];
  });

  function alternatesOf(path: string, address: Findable) {
    const entry = index.get(path)?.reads.entry;
    const paths =
      address.kind === 'entry'
        ? entry
          ? index.pagesAbout(entry)
          : [path]
        : address.kind === 'list' && address.page > 1
          ? [path]
          : locales.files.map(({ code }) => links.build({ ...address, locale: code }));
    return paths.flatMap((other) => {
      const parsed = index.shown(other) ? links.parse(other) : null;
      return parsed && isFound(parsed) ? [{ locale: parsed.locale, path: other }] : [];
    });
  }
}

type Findable = Extract<Address, { kind: 'home' | 'entry' | 'list' | 'fixed' }>;

function isFound(address: Address): address is Findable {
  return ['home', 'entry', 'list', 'fixed'].includes(address.kind);
}
