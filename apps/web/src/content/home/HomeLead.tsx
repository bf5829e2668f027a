import { Section } from '@entente/ui/Section';
import { PictureBlock } from '../../blocks/PictureBlock';
import { useSite } from '../../i18n/SiteContext';
import { ArticleCard } from '../article/ArticleCard';
import type { HomePageProps } from './homePageProps';
import styles from './HomeLead.module.css';

/** The story the page opens with, and its picture. */
export function HomeLead({ opening }: Pick<HomePageProps, 'opening'>) {
  const { messages } = useSite();
  if (!opening) return null;
  return (
    <Section title={messages.home.lead} level={2}>
      <div className={styles.lead}>
        {opening.cover ? (
          <PictureBlock media={opening.cover} sizes="(min-width: 62rem) 38rem, 94vw" first />
        ) : null}
        <ArticleCard article={opening} level={3} leading />
      </div>
    </Section>
  );
}
