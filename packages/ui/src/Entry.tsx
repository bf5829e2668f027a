import type { ReactNode } from 'react';
import type { DomainColour } from './DomainMark';
import domain from './DomainMark.module.css';
import { Heading, type HeadingLevel } from './Heading';
import styles from './Entry.module.css';

export interface EntryProps {
  level: HeadingLevel;
  title: ReactNode;
  href: string;
  /** Only when the entry is in another language than the page. */
  lang?: string | undefined;
  /** The line above the title: date, kind, place. */
  over?: ReactNode;
  /** One line on what it is. */
  summary?: ReactNode;
  /** The line below: status, domains. */
  under?: ReactNode;
  /** For a domain: its colour, beside its name. */
  colour?: DomainColour;
  /** The first of a page, set larger. */
  leading?: boolean | undefined;
}

/** One line of a typographic list: no box, the title is the link. */
export function Entry(props: EntryProps) {
  const { level, title, href, lang, over, summary, under, colour, leading } = props;
  return (
    <article className={leading ? `${styles.entry} ${styles.leading}` : styles.entry}>
      {over ? <p className={styles.over}>{over}</p> : null}
      <Heading level={level} className={styles.title}>
        <a
          href={href}
          lang={lang}
          hrefLang={lang}
          className={colour && `${domain.large} ${domain[colour]}`}
        >
          {title}
        </a>
      </Heading>
      {summary ? (
        <p className={styles.summary} lang={lang}>
          {summary}
        </p>
      ) : null}
      {under ? <p className={styles.under}>{under}</p> : null}
    </article>
  );
}

export interface EntryListProps {
  children: readonly ReactNode[];
  /** Shown when there is nothing, with what to do next. */
  empty?: string;
}

export function EntryList({ children, empty }: EntryListProps) {
  if (children.length === 0) return empty ? <p>{empty}</p> : null;
  return (
    <ul className={styles.list}>
      {children.map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  );
}
