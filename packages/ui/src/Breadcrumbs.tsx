import { inLanguage } from './inLanguage';
import styles from './Breadcrumbs.module.css';

export interface Crumb {
  label: string;
  /** Of the label, where it isn't in the page's language. */
  lang?: string | undefined;
  /** Absent for the page itself. */
  href?: string;
}

export function Breadcrumbs({ label, items }: { label: string; items: readonly Crumb[] }) {
  return (
    <nav aria-label={label}>
      <ol className={styles.list}>
        {items.map((crumb) => (
          <li key={crumb.label}>
            {crumb.href ? (
              <a href={crumb.href}>{crumb.label}</a>
            ) : (
              <span aria-current="page" {...inLanguage(crumb.lang)}>
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
