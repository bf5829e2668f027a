import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import type { HeadingLevel } from '@entente/ui/Heading';
import { useSkin } from '@entente/ui/skin';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { DateText } from '../shared/DateText';
import { DomainTag } from '../shared/DomainTag';
import { useEntryPath } from '../shared/EntryLink';
import { present } from '../shared/present';
import type { ArticleCard_ArticleFragment } from './article.generated';

export interface ArticleCardProps {
  article: Omit<ArticleCard_ArticleFragment, 'publishedAt'>;
  level: HeadingLevel;
  /** The first of a page, set larger. */
  leading?: boolean;
  /** Left out where the card is one of many about the same thing. */
  brief?: boolean;
}

/** One piece of news in a list: kind and date, headline, lead, domains. */
export function ArticleCard({ article, level, leading, brief }: ArticleCardProps) {
  const { Entry, Line } = useSkin();
  const { locale, locales } = useSite();
  const typeset = useTypeset();
  const kind = vocabularyKey(article.kind ?? 'news');
  return (
    <Entry
      level={level}
      leading={leading}
      title={typeset(article.headline, article.locale)}
      href={useEntryPath()('article', article)}
      lang={useForeign()(article.locale, article.headline)}
      over={
        <Line
          items={[
            <DateText key="date" date={article.date} />,
            vocabularyLabel(locales, 'articleKind', kind, locale),
          ]}
        />
      }
      summary={brief ? undefined : typeset(article.lead, article.locale)}
      tags={
        brief
          ? undefined
          : present(article.domains).map((domain) => (
              <DomainTag key={domain.documentId} domain={domain} />
            ))
      }
    />
  );
}
