import { fieldNames } from './fieldNames';
import { midpoint, type Coordinates } from './greatCircle';
import styles from './ArcField.module.css';

/** In the units of the drawing. */
const WIDTH = 1000;
const HEIGHT = 300;
const EDGE = 24;
/** Room for the names of the southernmost places. */
const NAMES = 20;

export interface FieldPlace extends Coordinates {
  /** Written beside the place where there is room for it. */
  name?: string | undefined;
}

export interface ArcFieldProps {
  from: FieldPlace;
  to: readonly FieldPlace[];
}

/** Every partnership at once, as a great circle from one city: a drawing, said elsewhere in words. */
export function ArcField({ from, to }: ArcFieldProps) {
  const far = to.filter((place) => !samePlace(place, from));
  if (far.length === 0) return null;
  const arcs = far.map((place) => ({ place, top: midpoint(from, place) }));
  const project = projection([from, ...far, ...arcs.map((arc) => arc.top)]);
  const start = project(from);
  const spots = [from, ...far].map((place) => ({ ...project(place), name: place.name ?? '' }));
  return (
    <svg
      aria-hidden="true"
      className={styles.field}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      {arcs.map(({ place, top }) => {
        const [end, mid] = [project(place), project(top)];
        // The control point that makes the curve pass through the great circle's middle.
        const bend = { x: 2 * mid.x - (start.x + end.x) / 2, y: 2 * mid.y - (start.y + end.y) / 2 };
        return (
          <g key={`${place.latitude} ${place.longitude}`}>
            <path d={`M${point(start)}Q${point(bend)} ${point(end)}`} />
            <path className={styles.dot} d={`M${point(end)}h0`} />
          </g>
        );
      })}
      <path className={`${styles.dot} ${styles.from}`} d={`M${point(start)}h0`} />
      {fieldNames(spots, WIDTH).map(({ name, x, y }) => (
        <text key={`${name} ${x}`} x={Math.round(x)} y={Math.round(y)}>
          {name}
        </text>
      ))}
    </svg>
  );
}

const samePlace = (a: Coordinates, b: Coordinates) =>
  Math.abs(a.latitude - b.latitude) < 0.3 && Math.abs(a.longitude - b.longitude) < 0.3;

const point = ({ x, y }: { x: number; y: number }) => `${Math.round(x)} ${Math.round(y)}`;

/** Degrees to the frame, north up, filling it: the shape of a map, not one to measure on. */
function projection(places: readonly Coordinates[]) {
  const longitudes = places.map((place) => place.longitude);
  const latitudes = places.map((place) => place.latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const scale = (value: number, low: number, high: number, size: number) =>
    EDGE + ((value - low) / Math.max(high - low, 1)) * (size - 2 * EDGE);
  return ({ latitude, longitude }: Coordinates) => ({
    x: scale(longitude, west, east, WIDTH),
    y: HEIGHT - NAMES - scale(latitude, south, north, HEIGHT - NAMES),
  });
}
