import { formatPlaces } from '../../i18n/formatPlaces';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { useEntryPath } from '../shared/EntryLink';
import { drawMap, type MapDrawing, type MapFrame } from './drawMap';
import type { MapPlace } from './mapPlaces';
import { placeLabels, type Label } from './placeLabels';
import styles from './MapPage.module.css';

const FRAME: MapFrame = { width: 728, margin: 56, step: 1.6 };
const LETTERS = 14;

type Drawn = MapPlace & { coordinates: NonNullable<MapPlace['coordinates']> };

interface PartnershipMapProps {
  places: readonly MapPlace[];
  /** Where the arcs start. */
  city: string;
  /** Integrity of the script that enlarges the map, if it may run. */
  zoom: string | null;
}

/**
 * The places on a map of the world: drawn once, here; the names are links. A telephone shows the whole
 * of it without names, which the list before it has, and with them once it is enlarged.
 */
export function PartnershipMap({ places, city, zoom }: PartnershipMapProps) {
  const { locale, messages, links } = useSite();
  const words = messages.map;
  const drawn = places.filter((place): place is Drawn => place.coordinates !== null);
  const owner = drawn.find(({ isOwner }) => isOwner);
  const far = drawn.filter((place) => place !== owner);
  if (!owner || far.length === 0) return null;
  const drawing = drawMap(
    owner.coordinates,
    far.map(({ coordinates }) => coordinates),
    FRAME,
  );
  const label = formatPlaces(locale, words.label, { city });
  const zoomWords = {
    'data-in': words.zoomIn,
    'data-out': words.zoomOut,
    'data-all': words.zoomAll,
  };
  return (
    <figure className={styles.figure} id="map" tabIndex={-1}>
      <p className={styles.jump}>
        <a href="#after-map">{words.skip}</a>
      </p>
      <entente-map {...zoomWords}>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be
            reached with the keyboard */}
        <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
          <Drawing drawing={drawing} owner={owner} far={far} />
        </div>
      </entente-map>
      {zoom ? (
        <script async src={links.build({ kind: 'machine', name: 'map-script' })} integrity={zoom} />
      ) : null}
      <figcaption className={styles.caption} id="after-map" tabIndex={-1}>
        <Key past={false} text={words.current} />
        {far.some(({ current }) => !current) ? <Key past text={words.past} /> : null}
        <span>{words.source}</span>
      </figcaption>
    </figure>
  );
}

function Drawing({
  drawing,
  owner,
  far,
}: {
  drawing: MapDrawing;
  owner: Drawn;
  far: readonly Drawn[];
}) {
  const typeset = useTypeset();
  const { width, height, land, to } = drawing;
  const placeName = ({ head }: Drawn) => typeset(head.city ?? head.name, head.locale);
  const spots = [owner, ...far].map((place, index) => ({
    place,
    text: placeName(place),
    point: to[index - 1]?.point ?? drawing.from,
  }));
  const labels = placeLabels(spots, { width, height, size: LETTERS });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <path aria-hidden="true" className={styles.land} d={land} />
      <g aria-hidden="true">
        {far.map((place, index) => (
          <path
            key={place.head.documentId}
            className={place.current ? styles.arc : `${styles.arc} ${styles.past}`}
            d={to[index]?.arc}
          />
        ))}
      </g>
      <g aria-hidden="true">
        <path className={styles.dots} d={far.map((_, index) => dotAt(to[index]?.point)).join('')} />
        <path className={styles.owner} d={dotAt(drawing.from)} />
      </g>
      {spots.map((spot, index) => {
        const label = labels[index];
        return label ? <Spot key={spot.place.head.documentId} {...spot} label={label} /> : null;
      })}
    </svg>
  );
}

interface SpotProps {
  place: Drawn;
  text: string;
  point: { x: number; y: number };
  label: Label;
}

/**
 * A name, which leads to the partner. It is placed from its dot, so that it stays as near to it
 * however large the map is.
 */
function Spot({ place: { head }, text, point: { x, y }, label }: SpotProps) {
  const href = useEntryPath()('partner', head);
  const [right, down] = [rounded(label.x - x), rounded(label.y - y)];
  const shown = (
    <g transform={`translate(${x} ${y})`}>
      <g className={styles.name}>
        {label.leader ? <path className={styles.leader} d={`M0 0L${right} ${down - 5}`} /> : null}
        <text x={right} y={down} textAnchor={label.anchor}>
          {text}
        </text>
      </g>
    </g>
  );
  if (!href) return <g className={styles.spot}>{shown}</g>;
  return (
    <a className={styles.spot} href={href}>
      {shown}
    </a>
  );
}

const rounded = (units: number) => Math.round(units * 10) / 10;
const dotAt = (point: { x: number; y: number } | undefined) =>
  point ? `M${point.x} ${point.y}h0` : '';

/** What a line means, with the line itself. */
function Key({ past, text }: { past: boolean; text: string }) {
  return (
    <span>
      <svg aria-hidden="true" width="36" height="12" viewBox="0 0 36 12">
        <path className={past ? `${styles.arc} ${styles.past}` : styles.arc} d="M1 10Q18-2 35 10" />
      </svg>
      {text}
    </span>
  );
}
