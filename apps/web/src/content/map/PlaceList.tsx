import { Heading } from '@entente/ui/Heading';
import { Section } from '@entente/ui/Section';
import { plural } from '../../i18n/format';
import { byCountry } from '../shared/byCountry';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { DomainTags } from '../shared/DomainTag';
import { EntryLink } from '../shared/EntryLink';
import { PartnerLink } from '../shared/PartnerLink';
import { StatusText } from '../shared/StatusText';
import type { MapPlace } from './mapPlaces';
import styles from './MapPage.module.css';

/** What the map shows, in words: countries, their cities, their partners, what is shared. */
export function PlaceList({ places }: { places: readonly MapPlace[] }) {
  const { locale, messages } = useSite();
  const countries = byCountry(places, ({ head }) => head.country, locale);
  if (countries.length === 0) return null;
  return (
    <div className={styles.list}>
      <p className={styles.jump}>
        <a href="#map">{messages.map.toMap}</a>
      </p>
      {countries.map(({ name, group }) => (
        <Section key={name} title={name} level={2}>
          <ul>
            {group.map((place) => (
              <li key={place.head.documentId}>
                <Place place={place} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

function Place({ place: { head, others, agreements, domains } }: { place: MapPlace }) {
  const { locale, messages } = useSite();
  const typeset = useTypeset();
  const city = head.city ?? head.name;
  return (
    <>
      <Heading level={3} className={styles.city}>
        {typeset(city, head.locale)}
      </Heading>
      <p>
        <PartnerLink partner={head} />
      </p>
      {agreements.map(({ agreement, standing }) => (
        <p key={agreement.documentId} className={styles.agreement}>
          <EntryLink type="agreement" entry={agreement}>
            {typeset(agreement.title, agreement.locale)}
          </EntryLink>{' '}
          <StatusText standing={standing} />
        </p>
      ))}
      {domains.length > 0 ? (
        <p className={styles.facts}>
          <DomainTags domains={domains} />
        </p>
      ) : null}
      {others.length > 0 ? (
        <details>
          <summary>{plural(locale, messages.map.others, others.length)}</summary>
          <ul className={styles.others}>
            {others.map((partner) => (
              <li key={partner.documentId}>
                <PartnerLink partner={partner} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
