import { parsePartialDate, formatPartialDate, timeValue } from '@entente/model/partialDate';
import { localeFile } from '@entente/model/localeFile';
import { Entry, EntryList } from '@entente/ui/Entry';
import { PartialTime } from '@entente/ui/PartialTime';
import { useSite } from '../../i18n/SiteContext';
import { QuotedText } from './QuotedText';
import type { SearchHit } from '@entente/protocol/search';

/** The vocabulary that a type's kind is a word of. */
const kinds = {
  article: 'articleKind',
  agreement: 'instrument',
  delegation: 'delegationDirection',
  partner: 'partnerKind',
  speaker: null,
  domain: null,
  page: null,
} as const;

/** What was found: what it is, its title, and where the words stand in it. */
export function SearchHits({ hits }: { hits: readonly SearchHit[] }) {
  const { locale, links } = useSite();
  return (
    <EntryList>
      {hits.map(({ type, slug, documentId, title, snippet, ...hit }) => (
        <Entry
          key={documentId}
          level={2}
          title={<QuotedText quoted={title} />}
          href={links.find({ kind: 'entry', type, slug, locale })}
          over={<About type={type} {...hit} />}
          summary={snippet ? <QuotedText quoted={snippet} /> : undefined}
        />
      ))}
    </EntryList>
  );
}

function About({ type, kind, date }: Pick<SearchHit, 'type' | 'kind' | 'date'>) {
  const { locale, locales, messages } = useSite();
  const vocabulary = kinds[type];
  const words = vocabulary ? localeFile(locales, locale).vocabularies[vocabulary] : {};
  const label = kind ? words[kind] : undefined;
  const named = messages.search.types[type];
  const day = date === null ? null : parsePartialDate(date);
  return (
    <>
      <span>{named}</span>
      {/* 'Actualité' once, where the kind of news is news. */}
      {label && label !== named ? <span>{label}</span> : null}
      {day ? (
        <PartialTime dateTime={timeValue(day)} text={formatPartialDate(day, locale, 'long')} />
      ) : null}
    </>
  );
}
