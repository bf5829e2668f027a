import type { FeedItem } from '../../../content/shared/feedItem';
import { compareInstants } from '../../../content/shared/instants';

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
  return [...items]
    .sort(
      (left, right) =>
        compareInstants(right.published, left.published) || (left.id < right.id ? -1 : 1),
    )
    .slice(0, maxItems);
}

/** The latest change of what the feed holds; null when it is empty. */
export function feedUpdated({ items }: Feed): string | null {
  return items
    .map(({ updated }) => updated)
    .reduce<string | null>(
      (last, one) => (last === null || compareInstants(one, last) > 0 ? one : last),
      null,
    );
}
