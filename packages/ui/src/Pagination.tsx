import styles from './Pagination.module.css';

export interface PaginationProps {
  label: string;
  /** "Page 2 sur 5" */
  position: string;
  previous?: { label: string; href: string } | undefined;
  next?: { label: string; href: string } | undefined;
}

/** Two plain links between the pages of a list; nothing when there is a single page. */
export function Pagination({ label, position, previous, next }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className={styles.pagination}>
      {previous ? (
        <a rel="prev" href={previous.href}>
          {previous.label}
        </a>
      ) : null}
      <span>{position}</span>
      {next ? (
        <a rel="next" href={next.href}>
          {next.label}
        </a>
      ) : null}
    </nav>
  );
}
