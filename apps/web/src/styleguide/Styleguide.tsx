import type { CSSProperties } from 'react';
import { samples } from './samples';
import styles from './Styleguide.module.css';

/** Custom properties of a ground: { '--paper': '#f8f5ef' }. */
export type Tokens = Readonly<Record<string, string>>;

export interface StyleguideProps {
  /** The grounds to show everything on, by name. */
  grounds: Readonly<Record<string, Tokens>>;
}

/** The living style page: every component of packages/ui on every ground. Development only. */
export function Styleguide({ grounds }: StyleguideProps) {
  return (
    <main>
      <h1>Entente – styles</h1>
      {Object.entries(grounds).map(([name, tokens]) => (
        <section key={name} className={styles.ground} style={tokens as CSSProperties}>
          <h2>{name}</h2>
          <Swatches tokens={tokens} />
          {Object.entries(samples).map(([component, sample]) => (
            <div key={component} className={styles.sample} data-component={component}>
              <h3>{component}</h3>
              {sample}
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}

function Swatches({ tokens }: { tokens: Tokens }) {
  return (
    <ul className={styles.swatches}>
      {Object.entries(tokens).map(([name, value]) => (
        <li key={name}>
          <span style={{ background: `var(${name})` }} /> {name} {value}
        </li>
      ))}
    </ul>
  );
}
