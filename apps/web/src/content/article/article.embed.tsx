import { nextLevel } from '@entente/ui/Heading';
import { listEmbed } from '../embed/listEmbed';
import type { EmbedContent, EmbedQuestion } from '../embed/pageEmbeds';
import { statementEmbed } from '../embed/statementEmbed';
import type { ArticleListPageProps } from './ArticleListPage';
import type { ArticlePageProps } from './ArticlePage';
import { ArticleEmbed } from './ArticleEmbed';
import { ArticleCard } from './ArticleCard';

/** An article, whole or as a card, or one statement of it. */
export function articleEmbed(
  { article }: ArticlePageProps,
  question: EmbedQuestion,
): EmbedContent | null {
  const { view, options } = question;
  const { level } = options;
  if (view === 'statement') return statementEmbed(question, article.statements);
  return {
    subject: article.headline ?? '',
    node:
      view === 'article' ? (
        <ArticleEmbed article={article} level={level} />
      ) : (
        <ArticleCard article={article} level={level} />
      ),
  };
}

/** The latest news; those of one domain are a view of the domain's page. */
export function articleListEmbed(
  { chrome, articles, pageInfo }: ArticleListPageProps,
  question: EmbedQuestion,
): EmbedContent {
  const { options, messages, path } = question;
  return listEmbed(question, messages.sections.article, chrome.site.name ?? '', {
    items: articles.map((article) => ({
      key: article.documentId,
      item: <ArticleCard article={article} level={nextLevel(options.level)} brief />,
    })),
    total: pageInfo.total,
    rest: { name: 'article', to: path },
  });
}
