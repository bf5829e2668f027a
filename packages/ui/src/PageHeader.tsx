import type { ReactNode } from 'react';
import { inLanguage } from './inLanguage';
import { Paragraphs } from './Text';
import styles from './PageHeader.module.css';

export interface PageHeaderProps {
  title: ReactNode;
  /** Of the title, where it isn't in the page's language. */
  lang?: string | undefined;
  /** What kind of thing this is: "Communiqué de presse", "Protocole de coopération". */
  kicker?: ReactNode;
  lead?: ReactNode;
  /** Place and date, status: one line under the title. */
  meta?: ReactNode;
  children?: ReactNode;
}

/** The page's only h1 with what introduces it. */
export function PageHeader({ title, lang, kicker, lead, meta, children }: PageHeaderProps) {
  return (
    <div className={styles.header}>
      {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
      <h1 {...inLanguage(lang)}>{title}</h1>
      {meta ? <p className={styles.meta}>{meta}</p> : null}
      {lead ? <Paragraphs text={lead} className={styles.lead} /> : null}
      {children}
    </div>
  );
}
