import type { Links } from '@entente/model/links';
import type { Address } from '@entente/model/address';
import { entryTypes, listTypes, type FixedPageName } from '@entente/model/segments';
import { entryPath } from '../index/entryPath';
import type { Directory } from '../index/directory';
import type { PageIndex } from '../index/pageIndex';

/**
 * Every address to render before the site says it is ready, most read first: homes; lists; fixed
 * pages and entries; pages known before; outputs.
 */
export function warmPlan(
  directory: Directory,
  index: PageIndex,
  links: Links,
  locales: readonly string[],
  fixed: readonly FixedPageName[],
  outputs: readonly string[] = [],
): string[][] {
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
  const others = index.paths().filter((path) => !named.has(path));
  return [homes, lists, [...fixedPages, ...entries], others, [...outputs]];
}
