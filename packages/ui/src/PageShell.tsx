import type { ReactNode } from 'react';
import { Notice } from './Notice';
import { SkipLink } from './SkipLink';
import styles from './PageShell.module.css';

const MAIN = 'content';

export interface PageShellProps {
  skipLabel: string;
  /** Said at the top of every page, e.g. that the site is a demonstration. */
  notice?: ReactNode;
  header: ReactNode;
  breadcrumbs?: ReactNode;
  footer: ReactNode;
  children: ReactNode;
}

/** The landmarks of a page, in reading order: skip link, banner, main, contentinfo. */
export function PageShell(props: PageShellProps) {
  const { skipLabel, notice, header, breadcrumbs, footer, children } = props;
  return (
    <>
      <SkipLink label={skipLabel} target={MAIN} />
      <header>
        {notice ? <Notice>{notice}</Notice> : null}
        <div className={styles.band}>{header}</div>
      </header>
      {breadcrumbs ? <div className={styles.crumbs}>{breadcrumbs}</div> : null}
      <main id={MAIN} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={`night ${styles.footer}`}>
        <div className={styles.band}>{footer}</div>
      </footer>
    </>
  );
}
