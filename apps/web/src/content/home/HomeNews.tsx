import { EntryList } from '@entente/ui/Entry';
import { Section } from '@entente/ui/Section';
import { PictureBlock } from '../../blocks/PictureBlock';
import { useSite } from '../../i18n/SiteContext';
import { ArticleCard } from '../article/ArticleCard';
import type { HomePageProps } from './HomePage';
import styles from './HomeNews.module.css';

/** The latest story with its picture, then the ones before it. */
export function HomeNews({ articles, opening }: Pick<HomePageProps, 'articles' | 'opening'>) {
  const { locale, messages, links } = useSite();
  const others = articles.filter(({ documentId }) => documentId !== opening?.documentId);
  if (articles.length === 0) return null;
  return (
    <Section
      title={messages.home.news}
      level={2}
      more={{
        label: messages.home.allNews,
        href: links.build({ kind: 'list', type: 'article', locale, page: 1 }),
      }}
    >
      {opening ? (
        <div className={styles.lead}>
          {opening.cover ? (
            <PictureBlock media={opening.cover} sizes="(min-width: 62rem) 32rem, 94vw" first />
          ) : null}
          <ArticleCard article={opening} level={3} leading />
        </div>
      ) : null}
      <EntryList>
        {others.map((article) => (
          <ArticleCard key={article.documentId} article={article} level={3} />
        ))}
      </EntryList>
    </Section>
  );
}
