import type { ReactNode } from 'react';
import styles from './FactList.module.css';

export interface Fact {
  /** Only needed where the term isn't a text of its own. */
  key?: string;
  term: ReactNode;
  /** Many short values: side by side on a phone, where the margin stands before the text. */
  many?: boolean;
  /** One value, or several that each get their own line. */
  values: readonly ReactNode[];
}

/** Facts that are not known are left out; a list without facts is not drawn. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter((fact) => fact.values.length > 0);
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
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
