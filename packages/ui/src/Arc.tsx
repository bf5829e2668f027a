import { centralAngle, kilometresBetween, type Coordinates } from './greatCircle';
import styles from './Arc.module.css';

export interface ArcEnd {
  name: string;
  lang?: string | undefined;
  coordinates: Coordinates;
}

export interface ArcProps {
  ends: readonly [ArcEnd, ArcEnd];
  /** Wide: with the names and the distance below. Small: the mark alone, for a list. */
  size: 'wide' | 'small';
  /** "5 093 km", written for the page's language from the kilometres of the great circle. */
  distance?: (kilometres: number) => string;
  /** Years to write along the arc, oldest first. */
  years?: readonly string[];
}

const FRAMES = {
  wide: { width: 640, height: 130, edge: 8 },
  small: { width: 56, height: 18, edge: 4 },
};

/**
 * The Earth's own curve between two places, seen from the side: a chord of a sphere under the
 * angle θ rises tan(θ/4)/2 of its length. Doubled so that near cities still show a curve.
 */
export function arcRise(from: Coordinates, to: Coordinates): number {
  return Math.min(0.17, Math.max(0.06, Math.tan(centralAngle(from, to) / 4)));
}

/** West is left, whichever party signed first. */
function westFirst([a, b]: readonly [ArcEnd, ArcEnd]): readonly [ArcEnd, ArcEnd] {
  return a.coordinates.longitude <= b.coordinates.longitude ? [a, b] : [b, a];
}

export function Arc({ ends, size, distance, years = [] }: ArcProps) {
  const [west, east] = westFirst(ends);
  const { width, height, edge } = FRAMES[size];
  const chord = width - 2 * edge;
  const rise = arcRise(west.coordinates, east.coordinates) * chord;
  const radius = (rise ** 2 + (chord / 2) ** 2) / (2 * rise);
  const base = height - edge;
  const lift = (share: number) =>
    Math.sqrt(radius ** 2 - ((share - 0.5) * chord) ** 2) - (radius - rise);
  const drawing = (
    <svg
      aria-hidden="true"
      className={styles.drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path
        pathLength="1"
        d={`M${edge} ${base}A${radius.toFixed(1)} ${radius.toFixed(1)} 0 0 1 ${width - edge} ${base}`}
      />
      <circle cx={edge} cy={base} r={edge / 2} />
      <circle cx={width - edge} cy={base} r={edge / 2} />
      {years.map((year, index) => {
        const share = (index + 1) / (years.length + 1);
        return (
          <text key={year} x={Math.round(edge + share * chord)} y={Math.round(base - lift(share) - 10)}>
            {year}
          </text>
        );
      })}
    </svg>
  );
  if (size === 'small') return drawing;
  return (
    <div className={styles.arc}>
      {drawing}
      <p className={styles.ends}>
        <span lang={west.lang}>{west.name}</span>{' '}
        {distance ? (
          <small>{distance(kilometresBetween(west.coordinates, east.coordinates))}</small>
        ) : null}{' '}
        <span lang={east.lang}>{east.name}</span>
      </p>
    </div>
  );
}
