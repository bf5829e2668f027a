import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from '@entente/ui/Heading';

interface EmbedSectionProps {
  title: string;
  level: HeadingLevel;
  children: ReactNode;
}

export function EmbedSection({ title, level, children }: EmbedSectionProps) {
  return (
    <section>
      <Heading level={level}>{title}</Heading>
      {children}
    </section>
  );
}

interface EmbedListProps {
  /** Without items, this sentence. */
  empty: string;
  items: readonly { key: string; item: ReactNode }[];
}

export function EmbedList({ empty, items }: EmbedListProps) {
  if (items.length === 0) return <p>{empty}</p>;
  return (
    <ul>
      {items.map(({ key, item }) => (
        <li key={key}>{item}</li>
      ))}
    </ul>
  );
}
