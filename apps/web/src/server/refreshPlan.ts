import type { Links } from '@entente/model/links';
import { entryPath } from './entryPath';
import { isEntryType, isListType, type Change } from './change';
import type { PageIndex } from './pageIndex';
import { documentKey } from './reads';

/**
 * Which pages a change may alter, most important first: the entry's own page, home, lists, then
 * every other page that shows it. Each path comes once.
 */
export function refreshPlan(
  changes: readonly Change[],
  index: PageIndex,
  links: Links,
  locales: readonly string[],
): string[][] {
  const own = changes.flatMap((change) => [
    ...index.pagesAbout(documentKey(change.type, change.documentId)),
    ...addressesOf(change, links, locales),
  ]);
  const lists = changes.flatMap((change) => [
    ...index.listing(change.type),
    ...pagesAfterTheLast(change, index, links, locales),
  ]);
  const others = changes.flatMap((change) =>
    [change, ...change.touched].flatMap(({ type, documentId }) =>
      index.showing(documentKey(type, documentId)),
    ),
  );
  const homes = new Set(locales.map((locale) => links.build({ kind: 'home', locale })));
  const isHome = (path: string) => homes.has(path);
  const changed = [...lists, ...others];
  return withoutRepeats([
    own,
    changed.filter(isHome),
    lists.filter((path) => !isHome(path)),
    others.filter((path) => !isHome(path)),
  ]);
}

/** The entry's addresses, known before any page of it was rendered. */
function addressesOf(change: Change, links: Links, locales: readonly string[]): string[] {
  const { type } = change;
  if (!isEntryType(type)) return [];
  return change.entries.flatMap(({ locale, slug }) =>
    slug !== null && locales.includes(locale) ? entryPath(links, type, locale, slug) : [],
  );
}

/** A new entry may push an old one to a page of the list that did not exist. */
function pagesAfterTheLast(
  change: Change,
  index: PageIndex,
  links: Links,
  locales: readonly string[],
): string[] {
  const { type } = change;
  if (change.action !== 'publish' || !isListType(type)) return [];
  return locales.map((locale) => {
    let page = 1;
    while (index.get(links.build({ kind: 'list', type, locale, page }))) page += 1;
    return links.build({ kind: 'list', type, locale, page });
  });
}

function withoutRepeats(tiers: string[][]): string[][] {
  const seen = new Set<string>();
  return tiers.map((tier) =>
    tier.filter((path) => {
      if (seen.has(path)) return false;
      seen.add(path);
      return true;
    }),
  );
}
