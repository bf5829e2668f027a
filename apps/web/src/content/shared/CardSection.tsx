import type { ReactNode } from 'react';
import { EntryList } from '@entente/ui/Entry';
import { Section } from '@entente/ui/Section';
import type { MoreLink } from './rest';

interface CardSectionProps {
  title: string;
  cards: readonly ReactNode[];
  /** Where those are that the list doesn't show. */
  more?: MoreLink | undefined;
}

/** A list under its title; nothing at all when it is empty. */
export function CardSection({ title, cards, more }: CardSectionProps) {
  if (cards.length === 0) return null;
  return (
    <Section title={title} level={2} more={more}>
      <EntryList>{cards}</EntryList>
    </Section>
  );
}
