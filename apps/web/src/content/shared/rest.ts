import type { FacetName } from '@entente/protocol/facets';
import { plural } from '../../i18n/format';
import type { Messages } from '../../i18n/messages';
import { useSite } from '../../i18n/SiteContext';
import { writeSearch } from '../search/searchParams';

/** A link under a list, to what it doesn't show. */
export interface MoreLink {
  label: string;
  href: string;
}

export type RestName = keyof Messages['list']['rest'];

/**
 * Gives the link that says how many more there are than a list shows: 'et 12 autres actualités';
 * undefined where it shows all.
 */
export function useRest() {
  const { locale, messages } = useSite();
  return (name: RestName, count: number, href: string): MoreLink | undefined =>
    count > 0 ? { label: plural(locale, messages.list.rest[name], count), href } : undefined;
}

/** What a search is narrowed to. */
export type Facets = Readonly<Partial<Record<FacetName, string>>>;

/** Gives the path of the search for all that some facets have in common, the latest first. */
export function useSearchPath() {
  const { locale, links } = useSite();
  return (facets: Facets) =>
    `${links.build({ kind: 'fixed', name: 'search', locale })}?${writeSearch('', facets)}`;
}
