import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import type { HeadingLevel } from '@entente/ui/Heading';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { EmbedDomains } from '../embed/EmbedDomains';
import { EmbedEntry } from '../embed/EmbedEntry';
import { DateText } from '../shared/DateText';
import { useEntryPath } from '../shared/EntryLink';
import { present } from '../shared/present';
import type { ArticleCard_ArticleFragment, ArticlePage_ArticleFragment } from './article.generated';

interface ArticleEmbedCardProps {
  article: ArticleCard_ArticleFragment | ArticlePage_ArticleFragment;
  level: HeadingLevel;
  /** One of many: no lead, no domains. */
  brief?: boolean;
}

/** One piece of news as another site shows it: date and kind, headline, lead, domains. */
export function ArticleEmbedCard({ article, level, brief }: ArticleEmbedCardProps) {
  const { locale, locales } = useSite();
  const typeset = useTypeset();
  const domains = present(article.domains);
  return (
    <EmbedEntry
      level={level}
      title={typeset(article.headline, article.locale)}
      href={useEntryPath()('article', article)}
      lang={useForeign()(article.locale)}
      over={
        <>
          <DateText date={article.date} />
          {' · '}
          {vocabularyLabel(locales, 'articleKind', vocabularyKey(article.kind ?? 'news'), locale)}
        </>
      }
      summary={brief ? null : typeset(article.lead, article.locale)}
      under={brief || domains.length === 0 ? null : <EmbedDomains domains={domains} />}
    />
  );
}
