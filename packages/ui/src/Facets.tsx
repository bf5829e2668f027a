import { inLanguage } from './inLanguage';
import type { ReactNode } from 'react';
import styles from './Facets.module.css';

export interface Facet {
  term: string;
  links: readonly {
    label: string;
    /** How many there are behind the link. */
    count: string;
    href: string;
    current?: boolean | undefined;
    /** Only when the label is in another language than the page's. */
    lang?: string | undefined;
  }[];
}

export interface FacetsProps {
  /** Names the navigation; what a phone shows of it before it is opened. */
  label: string;
  facets: readonly Facet[];
  /** One more way in, e.g. a form. */
  children?: ReactNode;
}

/** Ways into a long list. Folded on a phone, where the list itself comes first. */
export function Facets({ label, facets, children }: FacetsProps) {
  return (
    <nav aria-label={label}>
      <details className={styles.facets}>
        <summary>{label}</summary>
        <div className={styles.groups}>
          {facets
            .filter(({ links }) => links.length > 0)
            .map(({ term, links }) => (
              <div key={term}>
                <p className={styles.term}>{term}</p>
                <ul>
                  {links.map(({ label: name, count, href, current, lang }) => (
                    <li key={href}>
                      <a
                        href={href}
                        aria-current={current ? 'page' : undefined}
                        {...inLanguage(lang)}
                      >
                        {name}
                      </a>{' '}
                      <span>{count}</span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          {children}
        </div>
      </details>
    </nav>
  );
}
