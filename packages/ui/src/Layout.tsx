import type { ReactNode } from 'react';
import styles from './Layout.module.css';

/** The parts of a page, one under the other with air between them. */
export function Stack({ children, tight }: { children: ReactNode; tight?: boolean }) {
  return <div className={tight ? styles.tight : styles.stack}>{children}</div>;
}

/** The reading column, and the facts in the margin: before the text on a phone. */
export function Reading({ facts, children }: { facts?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.reading}>
      {facts ? <div className={styles.facts}>{facts}</div> : null}
      <div className={styles.stack}>{children}</div>
    </div>
  );
}

/** Short lists side by side where there is room. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}

/** Groups of short entries, filling one column after the other like a printed index. */
export function Index({ children }: { children: ReactNode }) {
  return <div className={styles.index}>{children}</div>;
}

/** Running text: paragraphs, lists, headings, with the spaces of a printed page. */
export function Prose({ children, lang }: { children: ReactNode; lang?: string | undefined }) {
  return (
    <div className={styles.prose} lang={lang}>
      {children}
    </div>
  );
}
