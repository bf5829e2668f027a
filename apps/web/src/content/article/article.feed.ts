import { typeset } from '@entente/model/typeset';
import type { LocaleContext } from '../../i18n/localeContext';
import { feedItems, type FeedItem } from '../shared/feedItem';
import { instantOfDay } from '../shared/instants';
import { present } from '../shared/present';
import type { ArticleCard_ArticleFragment } from './article.generated';

export function articleFeedItem(
  article: ArticleCard_ArticleFragment,
  context: LocaleContext,
): FeedItem[] {
  return feedItems('article', article, context, {
    title: article.headline,
    summary: typeset(article.lead ?? '', article.locale ?? context.locale),
    published: instantOfDay(article.date, article.firstPublishedAt ?? article.publishedAt),
    categories: present(article.domains).flatMap(({ name }) => name ?? []),
  });
}
