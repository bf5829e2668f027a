import type { EntryType } from '@entente/model/segments';
import { entryPath } from '../../engine/index/entryPath';
import { typeset } from '@entente/model/typeset';
import type { LocaleContext } from '../../i18n/localeContext';
import { instant } from './instants';

export interface FeedItem {
  /** Permanent, absolute and different in each language. */
  id: string;
  /** Absolute address of the page. */
  url: string;
  /** BCP 47 code of the page behind the link, and of its title. */
  locale: string;
  title: string;
  summary: string;
  /**
   * ISO instant: the day it is dated, else its first publication here. Never the latest one, which
   * moves; and a reader dates what has none to the moment it comes upon it.
   */
  published: string;
  /** ISO instant of the latest change. */
  updated: string;
  categories: string[];
}

export interface FeedEntry {
  documentId: string;
  slug: string | null;
  /** The language it is given in; the feed's own where it has it. */
  locale: string | null;
  updatedAt: string | null;
  firstPublishedAt: string | null;
}

/**
 * Several for what is a list; none for an entry without an address. What exists in another language
 * only leads to its page there, as the links of pages do.
 */
export function feedItems(
  type: EntryType,
  entry: FeedEntry,
  { locale: feedLocale, links, origin }: LocaleContext,
  said: { title: string | null; summary: string; published?: string | null; categories?: string[] },
): FeedItem[] {
  const locale = entry.locale ?? feedLocale;
  return entryPath(links, type, locale, entry.slug ?? '').map((path) => ({
    id: `${origin}${links.build({ kind: 'id', type, documentId: entry.documentId })}#${locale}`,
    url: `${origin}${path}`,
    locale,
    title: typeset(said.title ?? '', locale),
    summary: said.summary,
    published: said.published ?? instant(entry.firstPublishedAt ?? entry.updatedAt),
    updated: instant(entry.updatedAt),
    categories: said.categories ?? [],
  }));
}
