import { inLanguage } from './inLanguage';
import { arcRise } from './arcRise';
import { kilometresBetween, type Coordinates } from './greatCircle';
import styles from './Arc.module.css';

export interface ArcEnd {
  name: string;
  lang?: string | undefined;
  coordinates: Coordinates;
}

export interface ArcProps {
  ends: readonly [ArcEnd, ArcEnd];
  /** Across a page or in its margin, with the names below; small: the mark alone, for a list. */
  size: 'page' | 'margin' | 'small';
  /** "5 044 km", written for the page's language from the kilometres of the great circle. */
  distance?: ((kilometres: number) => string) | undefined;
  /** Years to write along the arc, oldest first. */
  years?: readonly string[] | undefined;
}

const WIDTHS = { page: 1088, margin: 320, small: 56 };
const EDGES = { page: 8, margin: 6, small: 4 };
const YEAR_HEIGHT = 26;

/** West is left, whichever party signed first. */
function westFirst([a, b]: readonly [ArcEnd, ArcEnd]): readonly [ArcEnd, ArcEnd] {
  return a.coordinates.longitude <= b.coordinates.longitude ? [a, b] : [b, a];
}

export function Arc({ ends, size, distance, years = [] }: ArcProps) {
  const [west, east] = westFirst(ends);
  const drawing = (
    <Drawing from={west.coordinates} to={east.coordinates} size={size} years={years} />
  );
  if (size === 'small') return drawing;
  return (
    <div className={styles.arc}>
      {drawing}
      <p className={styles.ends}>
        <span {...inLanguage(west.lang)}>{west.name}</span>{' '}
        {distance ? (
          <small>{distance(kilometresBetween(west.coordinates, east.coordinates))}</small>
        ) : null}{' '}
        <span {...inLanguage(east.lang)}>{east.name}</span>
      </p>
    </div>
  );
}

interface DrawingProps extends Required<Pick<ArcProps, 'size'>> {
  from: Coordinates;
  to: Coordinates;
  years: readonly string[];
}

function Drawing({ from, to, size, years }: DrawingProps) {
  const [width, edge] = [WIDTHS[size], EDGES[size]];
  const chord = width - 2 * edge;
  const rise = arcRise(from, to) * chord;
  const radius = (rise ** 2 + (chord / 2) ** 2) / (2 * rise);
  const base = Math.ceil(rise + edge + (years.length > 0 ? YEAR_HEIGHT : 0));
  const height = base + edge;
  const lift = (share: number) =>
    Math.sqrt(radius ** 2 - ((share - 0.5) * chord) ** 2) - (radius - rise);
  return (
    <svg
      aria-hidden="true"
      className={styles.drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path
        d={`M${edge} ${base}A${Math.round(radius)} ${Math.round(radius)} 0 0 1 ${width - edge} ${base}`}
      />
      <path className={styles.dots} d={`M${edge} ${base}h0M${width - edge} ${base}h0`} />
      {years.map((year, index) => {
        const share = (index + 1) / (years.length + 1);
        return (
          <text
            key={year}
            x={Math.round(edge + share * chord)}
            y={Math.round(base - lift(share) - 10)}
          >
            {year}
          </text>
        );
      })}
    </svg>
  );
}
