import { waysIn, type WayIn } from '@entente/model/waysIn';
import { Facets, type Facet } from '@entente/ui/Facets';
import { formatNumber } from '../../i18n/format';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { RegistryDateForm } from './RegistryDateForm';
import type { RegistryWays } from './registryWays';
import { wayLabel } from './wayLabel';

export interface RegistryFacetsProps {
  ways: RegistryWays;
  /** The way by which the page itself was entered. */
  current?: { by: WayIn; value: string };
}

/** The ways into the register: by status, kind, domain, year, and on a date. */
export function RegistryFacets({ ways, current }: RegistryFacetsProps) {
  const site = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const { locale, links, messages } = site;
  const facets = waysIn.map((by): Facet => ({
    term: messages.registry.by[by],
    links: ways[by].map((way) => ({
      label:
        'domain' in way
          ? typeset(way.domain.name, way.domain.locale)
          : wayLabel(site, by, way.value),
      lang: 'domain' in way ? foreign(way.domain.locale) : undefined,
      count: formatNumber(locale, way.count),
      href: links.build({ kind: 'agreements-by', locale, by, value: way.value }),
      current: current?.by === by && current.value === way.value,
    })),
  }));
  return (
    <Facets label={messages.registry.label} facets={facets}>
      <RegistryDateForm />
    </Facets>
  );
}
