import { Heading, nextLevel, type HeadingLevel } from '@entente/ui/Heading';
import { byCountry } from '../shared/byCountry';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { EmbedHead } from '../embed/EmbedHead';
import { EntryLink } from '../shared/EntryLink';
import { PartnerLink } from '../shared/PartnerLink';
import { StatusText } from '../shared/StatusText';
import { drawMap, type MapFrame } from './drawMap';
import type { MapPageProps } from './MapPage';
import { mapPlaces, type MapPlace } from './mapPlaces';

/** Drawn for a column of another site: coarser than our own page's. */
const FRAME: MapFrame = { width: 640, margin: 24, step: 3 };

interface MapEmbedProps {
  map: MapPageProps;
  level: HeadingLevel;
}

/** Who the city cooperates with: drawn, and as a list that says the same. */
export function MapEmbed({ map, level }: MapEmbedProps) {
  const { locale, messages, links } = useSite();
  const { partners, agreements, owner, today } = map;
  const places = mapPlaces(partners, agreements, owner?.documentId ?? null, today);
  const countries = byCountry(places, ({ head }) => head.country, locale);
  return (
    <>
      <EmbedHead
        level={level}
        title={messages.map.title}
        href={links.build({ kind: 'fixed', name: 'map', locale })}
      />
      <Drawing places={places} />
      {places.length === 0 ? <p>{messages.map.empty}</p> : null}
      {countries.map(({ name, group }) => (
        <section key={name}>
          <Heading level={nextLevel(level)}>{name}</Heading>
          <ul>
            {group.map((place) => (
              <li key={place.head.documentId}>
                <Place place={place} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Place({ place: { head, agreements } }: { place: MapPlace }) {
  const typeset = useTypeset();
  return (
    <>
      <p>
        <PartnerLink partner={head} />
      </p>
      {agreements.map(({ agreement, standing }) => (
        <p key={agreement.documentId} className="k">
          <EntryLink type="agreement" entry={agreement}>
            {typeset(agreement.title, agreement.locale)}
          </EntryLink>{' '}
          <StatusText standing={standing} />
        </p>
      ))}
    </>
  );
}

/** For the eye; the list below holds every name. */
function Drawing({ places }: { places: readonly MapPlace[] }) {
  const owner = places.find(({ isOwner }) => isOwner);
  const far = places.filter((place) => place !== owner);
  const ends = far.flatMap(({ coordinates, current }) =>
    coordinates ? [{ coordinates, current }] : [],
  );
  if (!owner?.coordinates || ends.length === 0) return null;
  const { width, height, land, from, to } = drawMap(
    owner.coordinates,
    ends.map(({ coordinates }) => coordinates),
    FRAME,
  );
  return (
    <svg className="map" aria-hidden="true" viewBox={`0 0 ${width} ${height}`}>
      <path className="land" d={land} />
      {to.map(({ point, arc }, index) => (
        <g key={`${point.x} ${point.y}`}>
          <path className={ends[index]?.current ? undefined : 'past'} d={arc} />
          <path className="d" d={`M${point.x} ${point.y}h0`} />
        </g>
      ))}
      <path className="d" d={`M${from.x} ${from.y}h0`} />
    </svg>
  );
}
