import { buildPath } from './buildPath';
import { shippedLocales } from './locale';
import type { LocaleFile, Locales } from './locale';
import { parsePath } from './parsePath';
import { insideListNames, slugMaxLength, slugPattern, topSegmentNames } from './segments';
import type { EntryType, FixedPageName, ListType } from './segments';
import type { WayIn } from './waysIn';
import type {
  DataFormat,
  DataSet,
  EmbedView,
  FeedFormat,
  IdentifiedType,
  MachineName,
} from './addressNames';

/** Every address of the site; `locale` is a configured code, `page` counts from 1. */
export type Address =
  | { readonly kind: 'home'; readonly locale: string }
  | {
      readonly kind: 'entry';
      readonly type: EntryType;
      readonly locale: string;
      readonly slug: string;
    }
  | {
      readonly kind: 'list';
      readonly type: ListType;
      readonly locale: string;
      readonly page: number;
    }
  /** `date` is a day: '2020-01-01'. */
  | { readonly kind: 'agreements-on'; readonly locale: string; readonly date: string }
  /** Where the form that asks for a day sends it; answered with the day's own address. */
  | { readonly kind: 'agreements-on-any'; readonly locale: string }
  /** `value`: a key of the vocabulary ('in-force', 'twinning'), a domain's slug, a year. */
  | {
      readonly kind: 'agreements-by';
      readonly locale: string;
      readonly by: WayIn;
      readonly value: string;
    }
  | { readonly kind: 'fixed'; readonly name: FixedPageName; readonly locale: string }
  | {
      readonly kind: 'list-feed';
      readonly type: ListType;
      readonly locale: string;
      readonly format: FeedFormat;
    }
  | {
      readonly kind: 'entry-feed';
      readonly type: 'partner' | 'domain';
      readonly locale: string;
      readonly slug: string;
      readonly format: FeedFormat;
    }
  /** A press release with its pictures, to take away: /fr/presse/{slug}.zip */
  | { readonly kind: 'press-kit'; readonly locale: string; readonly slug: string }
  /** What the search field may be completed to, asked with `?q=`: /fr/recherche.json */
  | { readonly kind: 'search-suggestions'; readonly locale: string }
  /** All delegations, or one, as iCalendar. */
  | { readonly kind: 'list-calendar'; readonly locale: string }
  | { readonly kind: 'entry-calendar'; readonly locale: string; readonly slug: string }
  /** The picture that a network shows with a link: of the home page, or of one entry. */
  | { readonly kind: 'home-card'; readonly locale: string }
  | {
      readonly kind: 'entry-card';
      readonly type: EntryType;
      readonly locale: string;
      readonly slug: string;
    }
  /** One of the sitemaps that the index names; `page` counts from 1. */
  | { readonly kind: 'sitemap'; readonly locale: string; readonly page: number }
  | { readonly kind: 'id'; readonly type: IdentifiedType; readonly documentId: string }
  | {
      readonly kind: 'embed';
      readonly locale: string;
      readonly view: EmbedView;
      readonly slug: string | null;
    }
  | { readonly kind: 'data'; readonly dataSet: DataSet; readonly format: DataFormat }
  /** An uploaded file, by the name that the CMS gave it. */
  | { readonly kind: 'media'; readonly file: string }
  | { readonly kind: 'machine'; readonly name: MachineName };

export interface Links {
  /**
   * The path of an address: no origin, no query.
   *
   * @throws RangeError for what has no address: an unknown locale, a slug that isn't one.
   */
  build(address: Address): string;
  /**
   * The address of a path, or null. Only the canonical path is one: no trailing slash, no
   * /page/1, no escapes. So `build(parse(path))` is `path`. Never throws.
   */
  parse(path: string): Address | null;
}

/**
 * The one link resolver.
 *
 * @example
 * const links = createLinks(localesFrom(shippedLocales, 'fr'));
 * links.build({ kind: 'entry', type: 'agreement', locale: 'fr', slug: 'rennes-quebec' });
 * // '/fr/accords/rennes-quebec'
 * links.parse('/en/news/page/2'); // { kind: 'list', type: 'article', locale: 'en', page: 2 }
 */
export function createLinks(locales: Locales): Links {
  return {
    build: (address) => buildPath(locales, address),
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
  const names = [
    ...(type === undefined || type === 'page' ? topSegmentNames : []),
    ...(type === 'page' ? [] : insideListNames),
  ];
  const reserved = files.some((file) => names.some((name) => file.segments[name] === slug));
  return reserved ? 'reserved' : null;
}
