import { registerFacets, type RegisterFacet } from '@entente/model/registerFacets';
import { Facets, type Facet } from '@entente/ui/Facets';
import { formatNumber } from '../../i18n/format';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { RegistryDateForm } from './RegistryDateForm';
import type { FacetCounts } from './facetCounts';
import { facetLabel } from './facetLabel';

export interface RegistryFacetsProps {
  counts: FacetCounts;
  /** The facet by which the page itself was entered. */
  current?: { by: RegisterFacet; value: string };
}

/** The facets of the register: by status, kind, domain, year, and on a date. */
export function RegistryFacets({ counts, current }: RegistryFacetsProps) {
  const site = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const { locale, links, messages } = site;
  const toldOf = (by: RegisterFacet, facet: FacetCounts[RegisterFacet][number]) => ({
    label:
      'domain' in facet
        ? typeset(facet.domain.name, facet.domain.locale)
        : facetLabel(site, by, facet.value),
    lang: 'domain' in facet ? foreign(facet.domain.locale, facet.domain.name) : undefined,
    count: formatNumber(locale, facet.count),
    current: current?.by === by && current.value === facet.value,
  });
  const facets = registerFacets.map((by): Facet => ({
    term: messages.registry.by[by],
    links: counts[by].flatMap((facet) => {
      const href = links.find({ kind: 'agreements-by', locale, by, value: facet.value });
      return href === null ? [] : [{ ...toldOf(by, facet), href }];
    }),
  }));
  return (
    <Facets label={messages.registry.label} facets={facets}>
      <RegistryDateForm />
    </Facets>
  );
}
