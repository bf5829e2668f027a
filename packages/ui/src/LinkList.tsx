import { inLanguage } from './inLanguage';
import styles from './LinkList.module.css';

export interface LinkItem {
  label: string;
  href: string;
  /** The link of the page itself, or of the part of the site it belongs to. */
  current?: 'page' | 'true' | undefined;
  /** Only when the label is in another language than the page's. */
  lang?: string | undefined;
  /** Only when the page behind is in another language than this one. */
  hrefLang?: string | undefined;
}

/** A row of links that wraps; inside a <nav> or a footer. */
export function LinkList({ items }: { items: readonly LinkItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map(({ label, href, current, lang, hrefLang }) => (
        <li key={href}>
          <a href={href} aria-current={current} {...inLanguage(lang)} hrefLang={hrefLang}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
