import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import { Entry } from '@entente/ui/Entry';
import type { HeadingLevel } from '@entente/ui/Heading';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { DateText } from '../shared/DateText';
import { DomainTags } from '../shared/DomainTag';
import { useEntryPath } from '../shared/EntryLink';
import { present } from '../shared/present';
import type { ArticleCard_ArticleFragment } from './article.generated';

export interface ArticleCardProps {
  article: ArticleCard_ArticleFragment;
  level: HeadingLevel;
  /** The first of a page, set larger. */
  leading?: boolean;
  /** Left out where the card is one of many about the same thing. */
  brief?: boolean;
}

/** One piece of news in a list: kind and date, headline, lead, domains. */
export function ArticleCard({ article, level, leading, brief }: ArticleCardProps) {
  const { locale, locales } = useSite();
  const typeset = useTypeset();
  const kind = vocabularyKey(article.kind ?? 'news');
  return (
    <Entry
      level={level}
      leading={leading}
      title={typeset(article.headline, article.locale)}
      href={useEntryPath()('article', article) ?? ''}
      lang={useForeign()(article.locale)}
      over={
        <>
          <DateText date={article.date} />{' '}
          <span>{vocabularyLabel(locales, 'articleKind', kind, locale)}</span>
        </>
      }
      summary={brief ? undefined : typeset(article.lead, article.locale)}
      under={brief ? undefined : <DomainTags domains={present(article.domains)} />}
    />
  );
}
