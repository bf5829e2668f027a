import { safeHref } from '../../blocks/parseRichText';
import { format } from '../../i18n/format';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { formatPartialDate, partialDateFrom } from '@entente/model/partialDate';
import styles from './Sources.module.css';

export interface SourceOf {
  id: string;
  title: string | null;
  url: string | null;
  note?: string | null;
  consultedOn?: string | null;
}

/** Where facts come from, as links with the day they were read. */
export function Sources({ sources }: { sources: readonly SourceOf[] }) {
  const { locale, messages } = useSite();
  const typeset = useTypeset();
  const consulted = (date: string | null | undefined) => {
    const day = partialDateFrom(date, 'day');
    if (!day) return '';
    const written = formatPartialDate(day, locale, 'long');
    return ` (${format(messages.agreement.consultedOn, { date: written })})`;
  };
  return (
    <ul className={styles.sources}>
      {sources.map((source) => {
        const href = safeHref(source.url ?? '');
        const words = typeset(source.title ?? source.url);
        return (
          <li key={source.id}>
            {/* Nobody recorded the language of a title: its letters say which way it runs. */}
            {href ? (
              <a href={href} dir="auto">
                {words}
              </a>
            ) : (
              <bdi>{words}</bdi>
            )}
            {consulted(source.consultedOn)}
            {source.note ? <> – {typeset(source.note)}</> : null}
          </li>
        );
      })}
    </ul>
  );
}
