import { EntryList } from '@entente/ui/Entry';
import { Section } from '@entente/ui/Section';
import { PictureBlock } from '../../blocks/PictureBlock';
import { useSite } from '../../i18n/SiteContext';
import { ArticleCard } from '../article/ArticleCard';
import type { HomePageProps } from './HomePage';
import styles from './HomeNews.module.css';

/** The latest story with its picture, then the ones before it. */
export function HomeNews({ articles, cover }: Pick<HomePageProps, 'articles' | 'cover'>) {
  const { locale, messages, links } = useSite();
  const [lead, ...others] = articles;
  if (!lead) return null;
  return (
    <Section
      title={messages.home.news}
      level={2}
      more={{
        label: messages.home.allNews,
        href: links.build({ kind: 'list', type: 'article', locale, page: 1 }),
      }}
    >
      <div className={styles.lead}>
        {cover ? <PictureBlock media={cover} sizes="(min-width: 62rem) 32rem, 94vw" first /> : null}
        <ArticleCard article={lead} level={3} leading />
      </div>
      <EntryList>
        {others.map((article) => (
          <ArticleCard key={article.documentId} article={article} level={3} />
        ))}
      </EntryList>
    </Section>
  );
}
