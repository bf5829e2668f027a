import { documentLanguage, inLanguage } from './inLanguage';
import { Fragment, type ReactNode } from 'react';
import type { DomainColour } from './DomainMark';
import domain from './DomainMark.module.css';
import { Heading, type HeadingLevel } from './Heading';
import styles from './Entry.module.css';

export interface EntryProps {
  level: HeadingLevel;
  title: ReactNode;
  /** Null for what has no page. */
  href: string | null;
  /** Only when the entry is in another language than the page. */
  lang?: string | undefined;
  /** The line above the title: date, kind, place. */
  over?: ReactNode;
  /** One line on what it is. */
  summary?: ReactNode;
  /** The line below: where it stands. */
  under?: ReactNode;
  /** In the line below, after that: domains. */
  tags?: readonly ReactNode[] | undefined;
  /** For a domain: its colour, beside its name. */
  colour?: DomainColour;
  /** The first of a page, set larger. */
  leading?: boolean | undefined;
}

/** One line of a typographic list: no box, the title is the link. */
export function Entry(props: EntryProps) {
  const { level, title, href, lang, over, summary, colour, leading } = props;
  const look = colour && `${domain.large} ${domain[colour]}`;
  return (
    <article className={leading ? `${styles.entry} ${styles.leading}` : styles.entry}>
      {over ? <p className={styles.over}>{over}</p> : null}
      <Heading level={level} className={styles.title}>
        {href ? (
          <a href={href} {...inLanguage(lang)} hrefLang={documentLanguage(lang)} className={look}>
            {title}
          </a>
        ) : (
          // An empty address would lead back to the page itself.
          <span {...inLanguage(lang)} className={look}>
            {title}
          </span>
        )}
      </Heading>
      {summary ? (
        <p className={styles.summary} {...inLanguage(lang)}>
          {summary}
        </p>
      ) : null}
      <Under {...props} />
    </article>
  );
}

/** The spaces are for those who hear or copy it. */
function Under({ under, tags }: EntryProps) {
  if (!under && !tags) return null;
  return (
    <p className={styles.under}>
      {under}
      {under && tags ? ' ' : null}
      {tags?.map((tag, index) => (
        <Fragment key={index}>{tag} </Fragment>
      ))}
    </p>
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
