import type { FeedFormat } from '@entente/model/addressNames';
import { atom } from './atom';
import type { Feed } from './feed';
import { jsonFeed } from './jsonFeed';
import { rss } from './rss';

const writers: Readonly<Record<FeedFormat, (feed: Feed, self: string) => string>> = {
  rss,
  atom,
  json: jsonFeed,
};

/** A feed in one format. @param self absolute address of the result */
export function writeFeed(feed: Feed, format: FeedFormat, self: string): string {
  return writers[format](feed, self);
}
