import styles from './Figures.module.css';

export interface Figure {
  value: string;
  /** The noun, in the form that the number takes. */
  label: string;
  href: string;
}

/** A few counted numbers in one line: said, not shouted. Each leads to what it counts. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <ul className={styles.figures}>
      {figures.map(({ value, label, href }) => (
        <li key={label}>
          <a href={href}>
            <b>{value}</b> {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
