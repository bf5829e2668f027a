import { compareInstants } from './instants';

export interface FeedItem {
  /** Permanent, absolute and different in each language. */
  id: string;
  /** Absolute address of the page. */
  url: string;
  title: string;
  summary: string;
  /** ISO instant at which it was published; null where no exact day is known. */
  published: string | null;
  /** ISO instant of the latest change. */
  updated: string;
  categories: string[];
}

/** What a feed says, before it is written in one of the three formats. */
export interface Feed {
  title: string;
  description: string;
  locale: string;
  /** Who publishes. */
  author: string;
  /** Absolute address of the page that the feed follows. */
  page: string;
  /** At most `maxItems`, latest first. */
  items: FeedItem[];
}

export const maxItems = 50;

/** Latest first, as many as a feed holds. */
export function latestItems(items: readonly FeedItem[]): FeedItem[] {
  const at = (item: FeedItem) => item.published ?? item.updated;
  return [...items]
    .sort((left, right) => compareInstants(at(right), at(left)) || (left.id < right.id ? -1 : 1))
    .slice(0, maxItems);
}

/** The latest change of what the feed holds; the epoch when it is empty. */
export function feedUpdated({ items }: Feed): string {
  return items
    .map(({ updated }) => updated)
    .reduce(
      (last, one) => (compareInstants(one, last) > 0 ? one : last),
      '1970-01-01T00:00:00.000Z',
    );
}
