import styles from './SkipLink.module.css';

export interface SkipLinkProps {
  label: string;
  /** The id of the page's <main>, which takes the focus (tabIndex -1). */
  target: string;
}

export function SkipLink({ label, target }: SkipLinkProps) {
  return (
    <a className={styles.skip} href={`#${target}`}>
      {label}
    </a>
  );
}
