import type { LinkedEntry } from '../shared/EntryLink';
import { present } from '../shared/present';
import type { ArticleCard_ArticleFragment, ArticlePage_ArticleFragment } from './article.generated';
import { newsOf } from '../shared/newsOf';

const SHOWN = 4;

export interface RelatedArticles {
  shown: ArticleCard_ArticleFragment[];
  /** What the article is about and more was told of: on whose page, and how much more. */
  more: {
    type: 'agreement' | 'delegation';
    entry: LinkedEntry & { documentId: string; title: string | null };
    count: number;
  }[];
}

/** News about the same agreements and visits, the latest first, each once and never itself. */
export function relatedArticles(article: ArticlePage_ArticleFragment): RelatedArticles {
  const about = [
    ...present(article.agreements).map((entry) => ({ type: 'agreement' as const, entry })),
    ...present(article.delegations).map((entry) => ({ type: 'delegation' as const, entry })),
  ].map(({ type, entry }) => ({ type, entry, news: newsOf(entry) }));
  // Each list begins with its latest: the latest of all of them are among these.
  const all = about.flatMap(({ news }) => news.latest);
  const others = new Map(all.map((one) => [one.documentId, one]));
  others.delete(article.documentId);
  const shown = [...others.values()]
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .slice(0, SHOWN);
  const isHere = new Set([article, ...shown].map(({ documentId }) => documentId));
  const more = about.map(({ type, entry, news }) => {
    const listed = news.latest.filter(({ documentId }) => isHere.has(documentId));
    // The article itself is counted among the news of what it is about, however old it is.
    const isOld = listed.every(({ documentId }) => documentId !== article.documentId);
    return { type, entry, count: news.total - listed.length - (isOld ? 1 : 0) };
  });
  return { shown, more: more.filter(({ count }) => count > 0) };
}
