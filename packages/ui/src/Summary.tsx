import type { Fact } from './FactList';
import styles from './Summary.module.css';

/**
 * What one wants to know first, across the page: for each fact its first value large and what
 * explains it below, or `many` values alike. Facts that are not known are left out.
 */
export function Summary({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter((fact) => fact.values.length > 0);
  if (known.length === 0) return null;
  return (
    <dl className={styles.summary}>
      {known.map((fact, position) => (
        <div key={fact.key ?? position} className={fact.many ? styles.many : undefined}>
          <dt>{fact.term}</dt>
          {fact.values.map((value, index) => (
            <dd key={index}>{value} </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
