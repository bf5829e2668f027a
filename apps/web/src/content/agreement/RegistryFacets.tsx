import { registerFacets, type RegisterFacet } from '@entente/model/registerFacets';
import { Facets, type Facet } from '@entente/ui/Facets';
import { format, formatNumber } from '../../i18n/format';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { RegistryDateForm } from './RegistryDateForm';
import type { FacetCount, FacetCounts } from './facetCounts';
import { facetLabel } from './facetLabel';
import { selectionPath, withFacet, type Selection } from './selection';

/** The dates have a drawing of their own: see `RegisterStrip`. */
const LISTED = registerFacets.filter((by) => !['status', 'decade', 'year'].includes(by));

/** Of a facet with more values those that most agreements have; an entry leads to the others. */
const MOST = 24;

interface RegistryFacetsProps {
  counts: FacetCounts;
  selection: Selection;
}

/** The facets of the register, each with how many agreements it leads to; and the day it is seen on. */
export function RegistryFacets({ counts, selection }: RegistryFacetsProps) {
  const site = useSite();
  const { locale, messages } = site;
  const name = useFacetName();
  const facetBy = (by: RegisterFacet): Facet => ({
    term: messages.registry.by[by],
    links: mostOf(counts[by]).flatMap((facet) => {
      const href = selectionPath(withFacet(selection, by, facet.value), site);
      if (href === null) return [];
      const current = selection.facets[by] === facet.value;
      return [{ ...name(by, facet), count: formatNumber(locale, facet.count), href, current }];
    }),
  });
  return (
    <Facets label={messages.registry.label} first={facetBy('status')} facets={LISTED.map(facetBy)}>
      <RegistryDateForm />
    </Facets>
  );
}

function mostOf<F extends FacetCount>(facets: readonly F[]): readonly F[] {
  if (facets.length <= MOST) return facets;
  const least = [...facets].sort((a, b) => b.count - a.count)[MOST - 1]?.count ?? 0;
  return facets.filter(({ count }) => count >= least).slice(0, MOST);
}

/** What a value is called, and in which language where that isn't the page's. */
export function useFacetName() {
  const site = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  return (by: RegisterFacet, facet: FacetCounts[RegisterFacet][number]) => {
    const entry = 'domain' in facet ? facet.domain : 'partner' in facet ? facet.partner : null;
    if (!entry) {
      const label = facetLabel(site, by, facet.value);
      const { decade } = site.messages.registry;
      return { label: by === 'decade' ? format(decade, { value: label }) : label, lang: undefined };
    }
    return {
      label: typeset(entry.name, entry.locale),
      lang: foreign(entry.locale, entry.name),
    };
  };
}
