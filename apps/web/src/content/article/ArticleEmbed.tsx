import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import { nextLevel, type HeadingLevel } from '@entente/ui/Heading';
import { unplacedStatements } from '../../blocks/unplaced';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { EmbedBlocks } from '../embed/EmbedBlocks';
import { EmbedHead } from '../embed/EmbedHead';
import { EmbedPicture } from '../embed/EmbedPicture';
import { EmbedStatement } from '../embed/EmbedStatement';
import { DateText } from '../shared/DateText';
import { useEntryPath } from '../shared/EntryLink';
import { present } from '../shared/present';
import type { ArticlePage_ArticleFragment } from './article.generated';

interface ArticleEmbedProps {
  article: ArticlePage_ArticleFragment;
  level: HeadingLevel;
}

/** A whole piece of news: its picture, its text with what was said, its corrections. */
export function ArticleEmbed({ article, level }: ArticleEmbedProps) {
  const { locale, locales } = useSite();
  const typeset = useTypeset();
  const { body, cover, statements, gallery } = article;
  return (
    <>
      <EmbedHead
        level={level}
        title={typeset(article.headline)}
        href={useEntryPath()('article', article) ?? undefined}
        over={
          <>
            {article.datelinePlace ? `${article.datelinePlace}, ` : null}
            <DateText date={article.date} />
            {' · '}
            {vocabularyLabel(locales, 'articleKind', vocabularyKey(article.kind ?? 'news'), locale)}
          </>
        }
        lead={typeset(article.lead)}
      />
      {cover ? <EmbedPicture media={cover} /> : null}
      <EmbedBlocks
        blocks={body}
        level={nextLevel(level)}
        statements={statements}
        pictures={gallery}
      />
      {unplacedStatements(body, statements).map((statement) => (
        <EmbedStatement key={statement.documentId} statement={statement} />
      ))}
      {present(article.corrections).map(({ id, date, text }) => (
        <p key={id}>
          <b>
            <DateText date={date} />
          </b>{' '}
          {typeset(text)}
        </p>
      ))}
    </>
  );
}
