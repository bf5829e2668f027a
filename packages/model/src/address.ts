import type {
  DataFormat,
  DataSet,
  EmbedView,
  FeedFormat,
  IdentifiedType,
  MachineName,
} from './addressNames';
import type { EntryType, FixedPageName, ListType } from './segments';
import type { RegisterFacet } from './registerFacets';

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
  /** Agreements chosen by more than one facet, or in another order: the rest is in the query. */
  | { readonly kind: 'agreements-selected'; readonly locale: string }
  /** The same as a table for a spreadsheet. */
  | { readonly kind: 'agreements-selected-csv'; readonly locale: string }
  /** Two to five agreements side by side, named in the query. */
  | { readonly kind: 'agreements-compared'; readonly locale: string }
  /**
   * `value`: a key of the vocabulary ('in-force', 'twinning'), the slug of a domain or a partner, a
   * country's code ('CA'), a year, the first year of a decade.
   */
  | {
      readonly kind: 'agreements-by';
      readonly locale: string;
      readonly by: RegisterFacet;
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
