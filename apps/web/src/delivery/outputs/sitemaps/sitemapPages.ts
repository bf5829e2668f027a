import type { Links } from '@entente/model/links';
import type { Address } from '@entente/model/address';
import type { Locales } from '@entente/model/localeFile';
import type { Directory } from '../../../engine/index/directory';
import type { PageIndex } from '../../../engine/index/pageIndex';
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
    const paths = samePage(path, address);
    return paths.flatMap((other) => {
      const parsed = index.shown(other) ? links.parse(other) : null;
      return parsed && isFound(parsed) ? [{ locale: parsed.locale, path: other }] : [];
    });
  }

  /** Where the same page would be in each language, this one included. */
  function samePage(path: string, address: Findable): string[] {
    if (address.kind === 'entry') return pagesOfEntry(path);
    if (address.kind === 'list' && address.page > 1) return [path];
    if (address.kind === 'agreements-by' && address.by === 'domain')
      return registerOfDomain(address);
    return locales.files.map(({ code }) => links.build({ ...address, locale: code }));
  }

  function pagesOfEntry(path: string): string[] {
    const entry = index.get(path)?.reads.entry;
    return entry ? index.pagesAbout(entry) : [path];
  }

  /** A domain has a slug in each language: the pages about it tell them. */
  function registerOfDomain(address: Extract<Address, { kind: 'agreements-by' }>): string[] {
    const { locale, value: slug } = address;
    const page = links.build({ kind: 'entry', type: 'domain', locale, slug });
    return pagesOfEntry(page).flatMap((other) => {
      const parsed = links.parse(other);
      return parsed?.kind === 'entry'
        ? [links.build({ ...address, locale: parsed.locale, value: parsed.slug })]
        : [];
    });
  }
}

/**
 * The facets of the register are few, so all of them are to be found: a status, a kind of
 * instrument, a domain or a year has a page only while an agreement is behind it. A day of the
 * register's past is not: there is one for each.
 */
const findable = ['home', 'entry', 'list', 'fixed', 'agreements-by'] as const;
type Findable = Extract<Address, { kind: (typeof findable)[number] }>;

function isFound(address: Address): address is Findable {
  return findable.some((kind) => kind === address.kind);
}
