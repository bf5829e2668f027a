import { nextLevel } from '@entente/ui/Heading';
import { ArticleCard } from '../article/ArticleCard';
import { newsOf } from '../shared/newsOf';
import { listEmbed } from '../embed/listEmbed';
import type { EmbedContent, EmbedQuestion } from '../embed/pageEmbeds';
import { DomainEmbed } from './DomainEmbed';
import type { DomainPageProps } from './DomainPage';

/** A field of cooperation, or its news alone. */
export function domainEmbed({ domain }: DomainPageProps, question: EmbedQuestion): EmbedContent {
  const { view, options, messages } = question;
  const { level, limit } = options;
  const subject = domain.name ?? '';
  if (view !== 'news')
    return { subject, node: <DomainEmbed domain={domain} level={level} limit={limit} /> };
  const { latest, total } = newsOf(domain);
  return listEmbed(question, messages.sections.article, subject, {
    items: latest.map((article) => ({
      key: article.documentId,
      item: <ArticleCard article={article} level={nextLevel(level)} brief />,
    })),
    total,
    rest: { name: 'article', to: { type: 'article', domain: domain.slug ?? '' } },
  });
}
