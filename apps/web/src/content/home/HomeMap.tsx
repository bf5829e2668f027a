import { Section } from '@entente/ui/Section';
import { useSite } from '../../i18n/SiteContext';
import { MapPreview } from '../map/MapPreview';
import { distinctPlaces } from '../shared/places';
import { present } from '../shared/present';
import type { HomePageProps } from './homePageProps';

/** Where the partner cities are, as a way to the map. */
export function HomeMap({ owner, agreements }: Pick<HomePageProps, 'owner' | 'agreements'>) {
  const { messages } = useSite();
  const parties = agreements.flatMap((agreement) => present(agreement.parties));
  const [from, ...to] = distinctPlaces([...present([owner]), ...parties]);
  if (!from || to.length === 0) return null;
  return (
    <Section title={messages.home.map} level={2}>
      <MapPreview from={from.coordinates} to={to.map(({ coordinates }) => coordinates)} />
    </Section>
  );
}
