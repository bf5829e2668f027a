import { present } from '../shared/present';
import type { ArticleCard_ArticleFragment, ArticlePage_ArticleFragment } from './article.generated';

const SHOWN = 4;

/** News about the same agreements and visits, the latest first, each once and never itself. */
export function relatedArticles(
  article: ArticlePage_ArticleFragment,
): ArticleCard_ArticleFragment[] {
  const about = [...present(article.agreements), ...present(article.delegations)];
  const all = about.flatMap(({ articles }) => present(articles));
  const others = new Map(all.map((one) => [one.documentId, one]));
  others.delete(article.documentId);
  return [...others.values()]
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .slice(0, SHOWN);
}
