import { inLanguage } from './inLanguage';
import type { ReactNode } from 'react';
import styles from './Layout.module.css';

/** The parts of a page, one under the other with air between them. */
export function Stack({ children, tight }: { children: ReactNode; tight?: boolean | undefined }) {
  return <div className={tight ? styles.tight : styles.stack}>{children}</div>;
}

export interface ReadingProps {
  /** In the margin; before the text on a phone. */
  facts?: ReactNode;
  /** In the margin, below the facts; after the text on a phone. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The reading column and its margin. */
export function Reading({ facts, aside, children }: ReadingProps) {
  return (
    <div className={styles.reading}>
      {facts ? <div className={styles.facts}>{facts}</div> : null}
      <div className={styles.text}>{children}</div>
      {aside ? <div className={styles.aside}>{aside}</div> : null}
    </div>
  );
}

/** Short lists side by side where there is room. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}

/** Entries of equal weight, side by side in as many columns as there is room for. */
export function Gallery({ children }: { children: readonly ReactNode[] }) {
  return (
    <ul className={styles.gallery}>
      {children.map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  );
}

/** Groups of short entries, filling one column after the other like a printed index. */
export function Index({ children }: { children: ReactNode }) {
  return <div className={styles.index}>{children}</div>;
}

/** Running text: paragraphs, lists, headings, with the spaces of a printed page. */
export function Prose({ children, lang }: { children: ReactNode; lang?: string | undefined }) {
  return (
    <div className={styles.prose} {...inLanguage(lang)}>
      {children}
    </div>
  );
}
