import { Lines } from '@entente/ui/Text';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { nextLevel, type HeadingLevel } from '@entente/ui/Heading';
import { Blocks } from '../../blocks/Blocks';
import { PictureBlock } from '../../blocks/PictureBlock';
import { StatementBlock } from '../../blocks/StatementBlock';
import { unplacedStatements } from '../../blocks/unplaced';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { EmbedHead } from '../embed/EmbedHead';
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
        lang={useForeign()(article.locale, article.headline)}
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
      {cover ? <PictureBlock media={cover} sizes="100vw" /> : null}
      <Blocks blocks={body} level={nextLevel(level)} statements={statements} pictures={gallery} />
      {unplacedStatements(body, statements).map((statement) => (
        <StatementBlock key={statement.documentId} statement={statement} />
      ))}
      {present(article.corrections).map(({ id, date, text }) => (
        <p key={id}>
          <b>
            <DateText date={date} />
          </b>{' '}
          <Lines text={typeset(text)} />
        </p>
      ))}
    </>
  );
}
