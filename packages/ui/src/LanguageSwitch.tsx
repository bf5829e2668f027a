import { inLanguage } from './inLanguage';
import styles from './LanguageSwitch.module.css';

export interface LanguageItem {
  /** BCP 47 code; the name is written in that language. */
  code: string;
  name: string;
  href: string;
  current: boolean;
  /** Said when the link doesn't lead to the same document, because it isn't translated. */
  note?: string | undefined;
}

export function LanguageSwitch({
  label,
  items,
}: {
  label: string;
  items: readonly LanguageItem[];
}) {
  return (
    <nav aria-label={label} className={styles.switch}>
      <ul className={styles.list}>
        {items.map(({ code, name, href, current, note }) => (
          <li key={code}>
            {current ? (
              <span {...inLanguage(code)} aria-current="true">
                {name}
              </span>
            ) : (
              <a href={href} {...inLanguage(code)} hrefLang={code}>
                {name}
              </a>
            )}
            {note ? <span className={styles.note}> {note}</span> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
