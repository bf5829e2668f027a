import { formatPartialDate, partialDateFrom, type PartialDate } from '@entente/model/partialDate';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { EntryList } from '@entente/ui/Entry';
import { Reading, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { PartialTime } from '@entente/ui/PartialTime';
import { Section } from '@entente/ui/Section';
import { Blocks } from '../../blocks/Blocks';
import { PictureBlock } from '../../blocks/PictureBlock';
import { StatementBlock } from '../../blocks/StatementBlock';
import { unplacedPictures, unplacedStatements } from '../../blocks/unplaced';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { format, plural } from '../../i18n/format';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { EntryLink } from '../shared/EntryLink';
import { present } from '../shared/present';
import type { ArticlePage_ArticleFragment } from './article.generated';
import { ArticleCard } from './ArticleCard';
import { ArticleEnd, correctionsId } from './ArticleEnd';
import { ArticleFacts } from './ArticleFacts';
import { ArticleStrip } from './ArticleStrip';
import { relatedArticles, type RelatedArticles } from './relatedArticles';

export interface ArticlePageProps extends PageFrame {
  article: ArticlePage_ArticleFragment;
  addresses: { url: string; permalink: string };
  /** The day the statuses are computed for: 'YYYY-MM-DD'. */
  today: string;
}

export function ArticlePage({ chrome, ...props }: ArticlePageProps) {
  return (
    <SitePage chrome={chrome}>
      <Article {...props} site={chrome.site.name ?? ''} />
    </SitePage>
  );
}

interface ArticleProps extends Omit<ArticlePageProps, keyof PageFrame> {
  /** What the site is called. */
  site: string;
}

function Article({ article, addresses, site, today }: ArticleProps) {
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const { body, cover } = article;
  const statements = unplacedStatements(body, article.statements);
  const pictures = unplacedPictures(body, article.gallery);
  const kind = vocabularyKey(article.kind ?? 'news');
  const related = relatedArticles(article);
  return (
    <Stack>
      <PageHeader
        kicker={vocabularyLabel(locales, 'articleKind', kind, locale)}
        title={typeset(article.headline)}
        lang={useForeign()(article.locale, article.headline)}
        meta={<Dateline article={article} />}
        lead={typeset(article.lead)}
        cover={
          cover ? <PictureBlock media={cover} sizes="(min-width: 62rem) 28rem, 92vw" first /> : null
        }
      >
        <ArticleStrip article={article} today={today} />
      </PageHeader>
      <Reading
        aside={
          <>
            <ArticleFacts article={article} today={today} />
            {related.shown.length > 0 ? <Related {...related} /> : null}
          </>
        }
      >
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
        <ArticleEnd article={article} addresses={addresses} site={site} />
      </Reading>
    </Stack>
  );
}

function Related({ shown, more }: RelatedArticles) {
  const { locale, messages } = useSite();
  const typeset = useTypeset();
  return (
    <Section title={messages.article.related} level={2}>
      <EntryList>
        {shown.map((article) => (
          <ArticleCard key={article.documentId} article={article} level={3} brief />
        ))}
      </EntryList>
      {more.map(({ type, entry, count }) => (
        <p key={entry.documentId}>
          {plural(locale, messages.article.relatedMore, count)}{' '}
          <EntryLink type={type} entry={entry}>
            {typeset(entry.title, entry.locale)}
          </EntryLink>
        </p>
      ))}
    </Section>
  );
}

/** 'Québec, 9 avril 2024 – corrigé le 2 mai 2024' */
function Dateline({ article: { date, datelinePlace, corrections } }: DatelineProps) {
  const { locale, messages } = useSite();
  const day = partialDateFrom(date, 'day');
  const corrected = partialDateFrom(present(corrections).at(-1)?.date ?? null, 'day');
  const written = (of: PartialDate) => formatPartialDate(of, locale, 'long');
  return (
    <>
      {datelinePlace}
      {datelinePlace && day ? ', ' : ''}
      {day ? <PartialTime dateTime={day} text={written(day)} /> : null}
      {corrected ? (
        <>
          {' – '}
          <a href={`#${correctionsId}`}>
            {format(messages.article.correctedSince, { date: written(corrected) })}
          </a>
        </>
      ) : null}
    </>
  );
}

interface DatelineProps {
  article: ArticlePage_ArticleFragment;
}
