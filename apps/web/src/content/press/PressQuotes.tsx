import { formatPartialDate, partialDateFrom } from '@entente/model/partialDate';
import { inLanguage } from '@entente/ui/inLanguage';
import { statementVersions, printedVersion } from '../../blocks/statementVersions';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { present } from '../shared/present';
import type { PressRelease_ArticleFragment } from './press.generated';
import styles from './Press.module.css';

export interface Quote {
  key: string;
  text: string;
  language: string;
  /** 'Bruno Marchand, maire de Québec' */
  by: string;
  /** When it was said, or the release appeared. */
  on: string | null;
}

/** As many as one looks through; the releases have them all. */
const MOST = 12;

/** What was said word for word in the releases, as it may be printed: the latest first. */
export function quotesOf(
  releases: readonly PressRelease_ArticleFragment[],
  locale: string,
): Quote[] {
  const quotes = releases.flatMap(({ date, statements }) =>
    present(statements).flatMap((statement): Quote[] => {
      const { main } = statementVersions(statement, locale);
      const { isQuotation, text } = printedVersion(statement, main);
      const by = main.attribution ?? statement.attribution ?? '';
      if (!isQuotation || !text || !by) return [];
      const said = partialDateFrom(statement.date, statement.precision);
      const on = said ?? partialDateFrom(date, 'day');
      return [
        {
          key: statement.documentId,
          text,
          language: main.language,
          by,
          on: on && formatPartialDate(on, locale, 'long'),
        },
      ];
    }),
  );
  return [...new Map(quotes.map((quote) => [quote.key, quote])).values()].slice(0, MOST);
}

/** Quotations with whom to name: a click selects the whole of one, to be copied. */
export function PressQuotes({ quotes }: { quotes: readonly Quote[] }) {
  const { messages } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  return (
    <>
      <p className={styles.hint}>{messages.press.quotes.hint}</p>
      <ul className={styles.quotes}>
        {quotes.map(({ key, text, language, by, on }) => (
          <li key={key} className={styles.copied}>
            <span {...inLanguage(foreign(language))}>{text}</span>{' '}
            <span className={styles.by}>
              — {typeset(by)}
              {on ? ` (${on})` : ''}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
