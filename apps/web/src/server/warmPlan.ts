import type { Address, Links } from '@entente/model/links';
import { entryTypes, listTypes, type FixedPageName } from '@entente/model/segments';
import { entryPath } from './entryPath';
import type { Directory } from './directory';
import type { PageIndex } from './pageIndex';

export interface WarmPlan {
  /** Homes; lists; fixed pages and entries; pages known before; outputs. */
  tiers: string[][];
  /** Entries' pages shown until now that the CMS no longer names. */
  vanished: string[];
  /** True: too many vanished to be believed; nothing should be rendered again. */
  held: boolean;
}

/** A handful may always go; beyond, at most this share of the entries known. */
const alwaysBelieved = 5;
const believedShare = 0.2;

/** Every address to render before the site says it is ready, most read first. */
export function warmPlan(
  directory: Directory,
  index: PageIndex,
  links: Links,
  locales: readonly string[],
  fixed: readonly FixedPageName[],
  outputs: readonly string[] = [],
): WarmPlan {
  const each = <T>(values: readonly T[], address: (value: T, locale: string) => Address) =>
    locales.flatMap((locale) => values.map((value) => links.build(address(value, locale))));
  const homes = each([null], (_, locale) => ({ kind: 'home', locale }));
  const lists = each(listTypes, (type, locale) => ({ kind: 'list', type, locale, page: 1 }));
  const fixedPages = each(fixed, (name, locale) => ({ kind: 'fixed', name, locale }));
  const entries = locales.flatMap((locale) =>
    entryTypes.flatMap((type) =>
      directory.list(type, locale).flatMap(({ slug }) => entryPath(links, type, locale, slug)),
    ),
  );
  const named = new Set([...homes, ...lists, ...fixedPages, ...entries, ...outputs]);
  const known = index.paths();
  const knownEntries = known.filter((path) => links.parse(path)?.kind === 'entry');
  const vanished = knownEntries.filter((path) => !named.has(path));
  const believed = Math.max(alwaysBelieved, knownEntries.length * believedShare);
  const others = known.filter((path) => !named.has(path));
  return {
    tiers: [homes, lists, [...fixedPages, ...entries], others, [...outputs]],
    vanished,
    held: vanished.length > believed,
  };
}
