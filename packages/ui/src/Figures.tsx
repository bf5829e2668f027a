import styles from './Figures.module.css';

export interface Figure {
  value: string;
  label: string;
  href?: string | undefined;
}

/** A few counted numbers in one line of text size: said, not shouted. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <ul className={styles.figures}>
      {figures.map(({ value, label, href }) => (
        <li key={label}>
          <b>{value}</b> {href ? <a href={href}>{label}</a> : label}
        </li>
      ))}
    </ul>
  );
}
