import type { ReactNode } from 'react';
import { LinkList, type LinkItem } from './LinkList';
import styles from './SiteHeader.module.css';

export interface SiteHeaderProps {
  name: string;
  href: string;
  /** What the navigation is called for those who hear the page. */
  navigationLabel: string;
  /** What unfolds the navigation on a telephone. */
  menuLabel: string;
  items: readonly LinkItem[];
  languages: ReactNode;
  /** A field to search from; left out where the page has its own. */
  search?: ReactNode;
  /** Where one searches from, for a telephone, whose header has no room for a field. */
  searchLink: { label: string; href: string };
}

/** Name, search, languages and the parts of the site: one line on a telephone, without a script. */
export function SiteHeader(props: SiteHeaderProps) {
  const { name, href, navigationLabel, menuLabel, items, languages, search, searchLink } = props;
  return (
    <div className={styles.header}>
      <a className={styles.name} href={href}>
        <svg aria-hidden="true" width="34" height="16" viewBox="0 0 34 16">
          <path d="M2 13A17.4 17.4 0 0 1 32 13" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
        <Name name={name} />
      </a>
      {search ? <div className={styles.search}>{search}</div> : null}
      {languages}
      {search ? (
        <a className={styles.find} href={searchLink.href} aria-label={searchLink.label}>
          <svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20">
            <path
              d="M12.5 12.5 18 18M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            />
          </svg>
        </a>
      ) : null}
      <nav aria-label={navigationLabel} className={styles.nav}>
        <details className={styles.menu}>
          <summary>{menuLabel}</summary>
          <LinkList items={items} />
        </details>
      </nav>
    </div>
  );
}

/** 'Entente — Rennes et le monde': what is said first, and what a telephone has no room for. */
function Name({ name }: { name: string }) {
  const short = name.slice(0, Math.max(0, name.search(/[\u2013\u2014:|]\s/))).trimEnd();
  if (!short) return <span>{name}</span>;
  return (
    <span>
      {short}
      <span className={styles.explained}>{name.slice(short.length)}</span>
    </span>
  );
}
