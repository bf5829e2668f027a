import type { ReactNode } from 'react';
import { LinkList, type LinkItem } from './LinkList';
import styles from './SiteHeader.module.css';

export interface SiteHeaderProps {
  name: string;
  href: string;
  /** What the navigation is called for those who hear the page. */
  navigationLabel: string;
  items: readonly LinkItem[];
  languages: ReactNode;
  /** A field to search from; left out where the page has its own. */
  search?: ReactNode;
}

export function SiteHeader({
  name,
  href,
  navigationLabel,
  items,
  languages,
  search,
}: SiteHeaderProps) {
  return (
    <div className={styles.header}>
      <a className={styles.name} href={href}>
        <svg aria-hidden="true" width="34" height="16" viewBox="0 0 34 16">
          <path d="M2 13A17.4 17.4 0 0 1 32 13" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
        {name}
      </a>
      <div className={styles.tools}>
        {search}
        {languages}
      </div>
      <nav aria-label={navigationLabel} className={styles.nav}>
        <LinkList items={items} />
      </nav>
    </div>
  );
}
