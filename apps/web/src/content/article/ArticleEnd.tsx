import { Lines } from '@entente/ui/Text';
import { Prose } from '@entente/ui/Layout';
import { Section } from '@entente/ui/Section';
import { safeHref } from '../../blocks/parseRichText';
import { format } from '../../i18n/format';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { formatPartialDate, partialDateFrom } from '@entente/model/partialDate';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { Cite } from '../shared/Cite';
import { ContactList } from '../shared/ContactList';
import { History } from '../shared/History';
import { modifiedAt } from '../shared/historyDays';
import { present } from '../shared/present';
import { ShowOnYourSite } from '../shared/ShowOnYourSite';
import type { ArticlePage_ArticleFragment } from './article.generated';
import { ShareLinks } from './ShareLinks';

/** Where the line under the headline leads when something was corrected. */
export const correctionsId = 'corrections';

interface PartProps {
  article: ArticlePage_ArticleFragment;
}

interface ArticleEndProps extends PartProps {
  /** Absolute addresses of the page: the one it is read at, and the one that never changes. */
  addresses: { url: string; permalink: string };
  /** What the site is called. */
  site: string;
}

/** Below the text: what was corrected, where it comes from, whom the press may call, sharing. */
export function ArticleEnd({ article, addresses, site }: ArticleEndProps) {
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const contacts = present(article.pressContacts);
  return (
    <>
      <Corrections article={article} />
      <Source article={article} />
      {contacts.length > 0 ? (
        <Section title={messages.article.pressContacts} level={2}>
          <ContactList contacts={contacts} />
        </Section>
      ) : null}
      <ShareLinks title={typeset(article.headline)} url={addresses.url} />
      <History history={article.history} />
      <Cite
        lang={useForeign()(article.locale, article.headline)}
        modifiedAt={modifiedAt(article.history)}
        cited={{
          id: article.documentId,
          type: 'webpage',
          title: typeset(article.headline),
          genre: vocabularyLabel(
            locales,
            'articleKind',
            vocabularyKey(article.kind ?? 'news'),
            locale,
          ),
          authors: present([article.sourceName]),
          container: typeset(site),
          issued: partialDateFrom(article.date, 'day'),
          url: addresses.permalink,
          language: locale,
        }}
      />
      <ShowOnYourSite type="article" entry={article} />
    </>
  );
}

function Corrections({ article }: PartProps) {
  const { locale, messages } = useSite();
  const typeset = useTypeset();
  const corrections = present(article.corrections);
  if (corrections.length === 0) return null;
  return (
    <Section title={messages.article.corrections} level={2} id={correctionsId}>
      <Prose>
        {corrections.map(({ id, date, text }) => {
          const day = partialDateFrom(date, 'day');
          const written = day && formatPartialDate(day, locale, 'long');
          return (
            <p key={id}>
              {written ? <b>{format(messages.article.correctedOn, { date: written })} – </b> : null}
              <Lines text={typeset(text)} />
            </p>
          );
        })}
      </Prose>
    </Section>
  );
}

function Source({ article: { sourceName, sourceUrl } }: PartProps) {
  const { messages } = useSite();
  if (!sourceName && !sourceUrl) return null;
  const href = safeHref(sourceUrl ?? '');
  const name = sourceName ?? sourceUrl;
  return (
    <Section title={messages.article.source} level={2}>
      <p>{href ? <a href={href}>{name}</a> : name}</p>
    </Section>
  );
}
