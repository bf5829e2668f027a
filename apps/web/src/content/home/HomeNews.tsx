import { Gallery } from '@entente/ui/Layout';
import { Section } from '@entente/ui/Section';
import { useSite } from '../../i18n/SiteContext';
import { ArticleCard } from '../article/ArticleCard';
import type { HomePageProps } from './homePageProps';

const SHOWN = 6;

/** What was told lately, besides the story the page opens with. */
export function HomeNews({ articles, opening }: Pick<HomePageProps, 'articles' | 'opening'>) {
  const { locale, messages, links } = useSite();
  const others = articles
    .filter(({ documentId }) => documentId !== opening?.documentId)
    .slice(0, SHOWN);
  if (others.length === 0) return null;
  return (
    <Section
      title={messages.home.news}
      level={2}
      more={{
        label: messages.home.allNews,
        href: links.build({ kind: 'list', type: 'article', locale, page: 1 }),
      }}
    >
      <Gallery>
        {others.map((article) => (
          <ArticleCard key={article.documentId} article={article} level={3} />
        ))}
      </Gallery>
    </Section>
  );
}
