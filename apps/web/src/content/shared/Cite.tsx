import { formatPartialDate } from '@entente/model/partialDate';
import { inLanguage } from '@entente/ui/inLanguage';
import { Section } from '@entente/ui/Section';
import { format } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import { bibtex, citation, citationStyles, cslJson, dayOf, type Cited } from './citation';
import styles from './Cite.module.css';

interface CiteProps {
  cited: Cited;
  /** Of the title, where it isn't in the page's language. */
  lang: string | undefined;
  /** When readers could see it change last; null where it never did. */
  modifiedAt: string | null;
}

/** How to cite a page, its address that never changes, and when it was changed last. */
export function Cite({ cited, lang, modifiedAt }: CiteProps) {
  const { locale, messages } = useSite();
  const words = messages.cite;
  const changed = dayOf(modifiedAt);
  return (
    <Section title={words.title} level={2}>
      <div className={styles.cite}>
        <p>
          {words.permalink} <a href={cited.url}>{cited.url}</a>
        </p>
        {changed ? (
          <p>{format(words.changed, { date: formatPartialDate(changed, locale, 'long') })}</p>
        ) : null}
        <details>
          <summary>{words.show}</summary>
          <dl {...inLanguage(lang)}>
            {citationStyles.map((style) => (
              <div key={style}>
                <dt>{words.styles[style]}</dt>
                <dd>{citation(cited, style, words)}</dd>
              </div>
            ))}
            <div>
              <dt>BibTeX</dt>
              <dd>
                <pre>{bibtex(cited)}</pre>
              </dd>
            </div>
            <div>
              <dt>CSL-JSON</dt>
              <dd>
                <pre>{cslJson(cited)}</pre>
              </dd>
            </div>
          </dl>
        </details>
      </div>
    </Section>
  );
}
