import { plural } from '../../i18n/format';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { byName } from '../shared/alphabetical';
import { EntryLink } from '../shared/EntryLink';
import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import styles from './HomeOpening.module.css';

/** More would push the story away that the page opens with; they are on the map. */
const NAMED = 24;

/** The cities that the agreements join, by name, each leading to the partner there. */
export function HomeCities({ places }: { places: readonly PartiesArc_PartnerFragment[] }) {
  const { locale, messages, links } = useSite();
  const typeset = useTypeset();
  const cities = places.map((place) => ({
    place,
    name: typeset(place.city ?? place.name, place.locale),
  }));
  const named = byName(cities, locale);
  const others = named.length - NAMED;
  return (
    <ul className={styles.cities}>
      {named.slice(0, NAMED).map(({ place, name }) => (
        <li key={place.documentId}>
          <EntryLink type="partner" entry={place}>
            {name}
          </EntryLink>
        </li>
      ))}
      {others > 0 ? (
        <li>
          <a href={links.build({ kind: 'fixed', name: 'map', locale })}>
            {plural(locale, messages.home.otherCities, others)}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
