import type { Feed } from './feed';

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed, self: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: self,
    description: feed.description,
    language: feed.locale,
    authors: [{ name: feed.author }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.summary || item.title,
      date_published: item.published,
      date_modified: item.updated,
      language: item.locale,
      ...(item.categories.length > 0 ? { tags: item.categories } : {}),
    })),
  });
}
