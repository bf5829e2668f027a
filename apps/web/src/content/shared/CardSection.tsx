import type { ReactNode } from 'react';
import { EntryList } from '@entente/ui/Entry';
import { Section } from '@entente/ui/Section';

/** A list under its title; nothing at all when it is empty. */
export function CardSection({ title, cards }: { title: string; cards: readonly ReactNode[] }) {
  if (cards.length === 0) return null;
  return (
    <Section title={title} level={2}>
      <EntryList>{cards}</EntryList>
    </Section>
  );
}
