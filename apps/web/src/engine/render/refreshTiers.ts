import type { Links } from '@entente/model/links';
import { entryPath } from '../index/entryPath';
import { isEntryType, isListType } from '@entente/model/segments';
import type { Change } from '@entente/protocol/changes';
import type { PageIndex } from '../index/pageIndex';
import { documentKey } from '../cms/reads';

/**
 * Which pages a change may alter, most important first: the entry's own page, home, the first page
 * of each list and of each partner, every other page that shows it, the further pages of lists; all
 * of this in the languages that were changed, then in the others, where often only a link to it can differ.
 * @returns the entry's own pages, which may be none, then tiers that hold some; each path once
 */
export function refreshTiers(
  changes: readonly Change[],
  index: PageIndex,
  links: Links,
  locales: readonly string[],
): [own: string[], ...others: string[][]] {
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
  const changed = [...lists, ...others];
  const isFurther = (path: string) => {
    const address = links.parse(path);
    return address?.kind === 'list' && address.page > 1;
  };
  const isPartner = (path: string) => {
    const address = links.parse(path);
    return address?.kind === 'entry' && address.type === 'partner';
  };
  const tiers = withoutRepeats([
    own,
    changed.filter((path) => homes.has(path)),
    [...lists.filter((path) => !isFurther(path)), ...changed.filter(isPartner)],
    changed.filter((path) => !isFurther(path)),
    changed,
  ]);
  const isFirst = inLanguages(changes.flatMap(({ entries }) => entries.map((one) => one.locale)));
  const [first = [], ...rest] = [
    ...tiers.map((tier) => tier.filter(isFirst)),
    ...tiers.map((tier) => tier.filter((path) => !isFirst(path))),
  ];
  return [first, ...rest.filter((tier) => tier.length > 0)];
}

/** Tells whether a path is in one of some languages; any is when there are none. */
function inLanguages(locales: readonly string[]): (path: string) => boolean {
  const languages = new Set(locales);
  return (path) => languages.size === 0 || languages.has(path.split('/')[1] ?? '');
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
