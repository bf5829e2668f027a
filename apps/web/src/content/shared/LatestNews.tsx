import { useSite } from '../../i18n/SiteContext';
import { CardSection } from './CardSection';
import { useRest } from './rest';
import { ArticleCard } from '../article/ArticleCard';
import type { ArticleCard_ArticleFragment } from '../article/article.generated';
import type { NewsPart } from './newsOf';

const SHOWN = 20;

interface LatestNewsProps {
  news: NewsPart<ArticleCard_ArticleFragment>;
  /** Where all of it is. */
  href: string;
}

/** The latest news of an entry, and how much more there is. */
export function LatestNews({ news: { latest, total }, href }: LatestNewsProps) {
  const { messages } = useSite();
  const rest = useRest();
  const shown = latest.slice(0, SHOWN);
  return (
    <CardSection
      title={messages.sections.article}
      cards={shown.map((article) => (
        <ArticleCard key={article.documentId} article={article} level={3} brief />
      ))}
      more={rest('article', total - shown.length, href)}
    />
  );
}
