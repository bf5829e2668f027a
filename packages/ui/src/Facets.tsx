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
  /** Names the navigation; what is shown of it before it is opened. */
  label: string;
  facets: readonly Facet[];
  /** Always in sight; then the others stay folded with room enough too, above what they choose from. */
  first?: Facet;
  /** One more way in, e.g. a form. */
  children?: ReactNode;
}

/** Ways into a long list. Folded on a phone, where the list itself comes first. */
export function Facets({ label, facets, first, children }: FacetsProps) {
  return (
    <nav aria-label={label} className={first ? styles.bar : undefined}>
      {first && first.links.length > 0 ? (
        <div className={styles.first}>
          <FacetLinks facet={first} />
        </div>
      ) : null}
      <details className={first ? styles.facets : `${styles.facets} ${styles.unfolded}`}>
        <summary>{label}</summary>
        <div className={styles.groups}>
          {facets
            .filter(({ links }) => links.length > 0)
            .map((facet) => (
              <div key={facet.term}>
                <FacetLinks facet={facet} />
              </div>
            ))}
          {children}
        </div>
      </details>
    </nav>
  );
}

function FacetLinks({ facet: { term, links } }: { facet: Facet }) {
  return (
    <>
      <p className={styles.term}>{term}</p>
      <ul>
        {links.map(({ label, count, href, current, lang }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined} {...inLanguage(lang)}>
              {label}
            </a>{' '}
            <span>{count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
