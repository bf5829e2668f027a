import type { FeedItem } from '../../../content/shared/feedItem';
import { format } from '../../../i18n/format';
import type { LocaleContext } from '../../../i18n/localeContext';
import type { PageFrame } from '../../../layout/pageData';
import { latestItems, type Feed } from './feed';

/** What concerns one partner or one domain, from what its page read; each item once. */
export function entryFeed(
  { chrome, head }: PageFrame,
  { locale, origin, messages }: LocaleContext,
  items: readonly FeedItem[],
): Feed {
  const author = chrome.site.name ?? messages.chrome.siteName;
  const once = new Map(items.map((item) => [item.id, item]));
  return {
    title: format(messages.outputs.feedTitle, { title: chrome.crumb ?? '', site: author }),
    description: head.description,
    locale,
    author,
    page: origin + head.path,
    items: latestItems([...once.values()]),
  };
}
