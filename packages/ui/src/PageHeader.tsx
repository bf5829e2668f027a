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
  /** Under the title, before what introduces it: what is more than a line. */
  head?: ReactNode;
  /** A drawing: beside what introduces the page where there is room, else below it. */
  drawing?: ReactNode;
  /** A picture: beside the title and all that is under it where there is room, else below it. */
  cover?: ReactNode;
  children?: ReactNode;
}

/** The page's only h1 with what introduces it. */
export function PageHeader(props: PageHeaderProps) {
  const { title, lang, kicker, lead, meta, head, drawing, cover, children } = props;
  return (
    <div className={cover ? `${styles.header} ${styles.covered}` : styles.header}>
      {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
      <h1 {...inLanguage(lang)}>{title}</h1>
      {meta ? <p className={styles.meta}>{meta}</p> : null}
      {head}
      <Lead lead={lead} drawing={drawing} />
      {children}
      {cover ? <div className={styles.cover}>{cover}</div> : null}
    </div>
  );
}

function Lead({ lead, drawing }: Pick<PageHeaderProps, 'lead' | 'drawing'>) {
  const text = lead ? <Paragraphs text={lead} className={styles.lead} /> : null;
  if (!drawing) return text;
  return (
    <div className={styles.drawn}>
      <div className={styles.texts}>{text}</div>
      <div className={styles.drawing}>{drawing}</div>
    </div>
  );
}
