import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from '@entente/ui/Heading';
import { useSite } from '../../i18n/SiteContext';
import { useRest, useSearchPath, type Facets, type RestName } from '../shared/rest';

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

export type EmbedItems = readonly { key: string; item: ReactNode }[];

/** What a list's heading stands above, as many as the embed was asked to show. */
export interface EmbedListing {
  /** What there is, or the first of it. */
  items: EmbedItems;
  /** How many there are in all; null when nobody has counted what an option asks for. */
  total: number | null;
  /** What the others are called, and where all of them are: a path, or a search. */
  rest: { name: RestName; to: string | Facets };
}

interface EmbedListProps extends EmbedListing {
  /** Without items, this sentence. */
  empty: string;
  limit: number;
}

/** The first entries, and how many more there are, with the way to them. */
export function EmbedList({ empty, limit, items, total, rest }: EmbedListProps) {
  const { messages } = useSite();
  const restLink = useRest();
  const searchPath = useSearchPath();
  const href = typeof rest.to === 'string' ? rest.to : searchPath(rest.to);
  const shown = items.slice(0, limit);
  if (shown.length === 0 && total !== null) return <p>{empty}</p>;
  const more =
    total === null
      ? { label: messages.list.allNews, href }
      : restLink(rest.name, total - shown.length, href);
  return (
    <>
      {shown.length > 0 ? (
        <ul>
          {shown.map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      ) : null}
      {more ? (
        <p>
          <a href={more.href}>{more.label}</a>
        </p>
      ) : null}
    </>
  );
}
