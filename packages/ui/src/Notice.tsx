import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/**
 * What is said above every page. On a telephone it takes one line, and opens where one touches it;
 * with room enough it is a plain paragraph, since a fold that unfolds nothing would be one more stop
 * for the keyboard. One of the two is shown.
 */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className={styles.notice}>
      <p className={styles.whole}>{children}</p>
      <details className={styles.folded}>
        <summary>{children}</summary>
      </details>
    </div>
  );
}
