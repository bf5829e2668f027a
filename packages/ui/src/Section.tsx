import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './Heading';
import styles from './Section.module.css';

export interface SectionProps {
  title: string;
  level: HeadingLevel;
  children: ReactNode;
  /** A link to all of it, after the content. */
  more?: { label: string; href: string } | undefined;
  /** For a link from elsewhere on the page. */
  id?: string | undefined;
}

export function Section({ title, level, children, more, id }: SectionProps) {
  return (
    <section className={styles.section} id={id}>
      <Heading level={level}>{title}</Heading>
      {children}
      {more ? (
        <p className={styles.more}>
          <a href={more.href}>{more.label}</a>
        </p>
      ) : null}
    </section>
  );
}
