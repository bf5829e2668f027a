import { formatPartialDate, partialDateFrom } from '@entente/model/partialDate';
import { vocabularyKey, vocabularyLabel } from '@entente/model/vocabulary';
import { Reading, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { PartialTime } from '@entente/ui/PartialTime';
import { Section } from '@entente/ui/Section';
import { Blocks } from '../../blocks/Blocks';
import { PictureBlock } from '../../blocks/PictureBlock';
import { StatementBlock } from '../../blocks/StatementBlock';
import { unplacedPictures, unplacedStatements } from '../../blocks/unplaced';
import type { PageFrame } from '../../chrome/pageData';
import { SitePage } from '../../chrome/SitePage';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import type { ArticlePage_ArticleFragment } from './article.generated';
import { ArticleEnd } from './ArticleEnd';
import { ArticleFacts } from './ArticleFacts';

export interface ArticlePageProps extends PageFrame {
  article: ArticlePage_ArticleFragment;
  /** The day the statuses are computed for: 'YYYY-MM-DD'. */
  today: string;
}

export function ArticlePage({ chrome, article, today }: ArticlePageProps) {
  return (
    <SitePage chrome={chrome}>
      <Article article={article} today={today} />
    </SitePage>
  );
}

function Article({ article, today }: Omit<ArticlePageProps, keyof PageFrame>) {
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const { body, cover } = article;
  const statements = unplacedStatements(body, article.statements);
  const pictures = unplacedPictures(body, article.gallery);
  const kind = vocabularyKey(article.kind ?? 'news');
  return (
    <Stack>
      <PageHeader
        kicker={vocabularyLabel(locales, 'articleKind', kind, locale)}
        title={typeset(article.headline)}
        meta={<Dateline article={article} />}
        lead={typeset(article.lead)}
      />
      {cover ? <PictureBlock media={cover} sizes="(min-width: 72rem) 68rem, 94vw" first /> : null}
      <Reading facts={<ArticleFacts article={article} today={today} />}>
        <Stack tight>
          <Blocks
            blocks={body}
            level={2}
            statements={article.statements}
            pictures={article.gallery}
          />
        </Stack>
        {statements.length > 0 ? (
          <Section title={messages.article.statements} level={2}>
            {statements.map((statement) => (
              <StatementBlock key={statement.documentId} statement={statement} />
            ))}
          </Section>
        ) : null}
        {pictures.length > 0 ? (
          <Section title={messages.article.pictures} level={2}>
            {pictures.map((media) => (
              <PictureBlock
                key={media.documentId}
                media={media}
                sizes="(min-width: 40rem) 36rem, 92vw"
              />
            ))}
          </Section>
        ) : null}
        <ArticleEnd article={article} />
      </Reading>
    </Stack>
  );
}

/** 'Québec, 9 avril 2024' */
function Dateline({ article: { date, datelinePlace } }: { article: ArticlePage_ArticleFragment }) {
  const { locale } = useSite();
  const day = partialDateFrom(date, 'day');
  const when = day ? (
    <PartialTime dateTime={day} text={formatPartialDate(day, locale, 'long')} />
  ) : null;
  if (!datelinePlace) return when;
  return (
    <>
      {datelinePlace}
      {when ? <>, {when}</> : null}
    </>
  );
}
