import type { FeedFormat } from '@entente/model/addressNames';

/** The lists that have a feed: what is new in the others is told by these. */
export const feedTypes = ['article', 'agreement', 'delegation'] as const;
export type FeedType = (typeof feedTypes)[number];

export const feedMediaTypes: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};
