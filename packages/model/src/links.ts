import type { Address } from './address';
import { buildPath } from './buildPath';
import { shippedLocales } from './locale';
import type { LocaleFile, Locales } from './localeFile';
import { parsePath } from './parsePath';
import { insideListNames, slugMaxLength, slugPattern, topSegmentNames } from './segments';
import type { EntryType } from './segments';

export interface Links {
  /**
   * The path of an address: no origin, no query.
   *
   * @throws RangeError for what has no address: an unknown locale, a slug that isn't one.
   */
  build(address: Address): string;
  /**
   * The path of an address made of what is stored: null where a stored value can't be in one, so
   * that one entry never stops a page that shows many. Never throws; what has no path is reported.
   */
  find(address: Address): string | null;
  /**
   * The address of a path, or null. Only the canonical path is one: no trailing slash, no
   * /page/1, no escapes. So `build(parse(path))` is `path`. Never throws.
   */
  parse(path: string): Address | null;
}

/**
 * The one link resolver.
 *
 * @param report is told of each address that `find` has no path for
 * @example
 * const links = createLinks(localesFrom(shippedLocales, 'fr'));
 * links.build({ kind: 'entry', type: 'agreement', locale: 'fr', slug: 'rennes-quebec' });
 * // '/fr/accords/rennes-quebec'
 * links.parse('/en/news/page/2'); // { kind: 'list', type: 'article', locale: 'en', page: 2 }
 */
export function createLinks(
  locales: Locales,
  report: (address: Address, error: Error) => void = () => undefined,
): Links {
  return {
    build: (address) => buildPath(locales, address),
    find(address) {
      try {
        return buildPath(locales, address);
      } catch (error) {
        report(address, error as Error);
        return null;
      }
    },
    parse: (path) => parsePath(locales, path),
  };
}

export type SlugProblem = 'empty' | 'too-long' | 'pattern' | 'reserved';

/**
 * Why a slug can't be used, or null. A page's slug must differ from every segment under a locale
 * ('accords', 'map'); any other slug from the words inside lists ('page', 'au', 'on'); both in every
 * locale, since a slug may be copied from one to the other. Without a type, all are refused.
 *
 * @example slugProblem('accords', 'page') // 'reserved'
 */
export function slugProblem(
  slug: string,
  type?: EntryType,
  files: readonly LocaleFile[] = shippedLocales,
): SlugProblem | null {
  if (slug === '') return 'empty';
  if (slug.length > slugMaxLength) return 'too-long';
  if (!slugPattern.test(slug)) return 'pattern';
  // A folder's own page: files of that name never answer.
  if (slug === 'index') return 'reserved';
  const names = [
    ...(type === undefined || type === 'page' ? topSegmentNames : []),
    ...(type === 'page' ? [] : insideListNames),
  ];
  const reserved = files.some((file) => names.some((name) => file.segments[name] === slug));
  return reserved ? 'reserved' : null;
}
