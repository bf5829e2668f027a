import { noticeArticles } from './article-notice';
import { quebecHistoryArticle } from './article-quebec-history';
import { quebecProtocolArticle } from './article-quebec-protocol';
import { twinningArticles } from './article-twinning';
import type { ArticleEntry } from './article-types';

export const articles: ArticleEntry[] = [
  ...noticeArticles,
  ...twinningArticles,
  quebecHistoryArticle,
  quebecProtocolArticle,
];
