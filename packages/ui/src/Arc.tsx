import { arcCurve, arcReach } from './arcReach';
import { arcLabels } from './arcLabels';
import { kilometresBetween, type Coordinates } from './greatCircle';
import { inLanguage } from './inLanguage';
import styles from './Arc.module.css';

export interface ArcEnd {
  name: string;
  lang?: string | undefined;
  coordinates: Coordinates;
}

export interface ArcProps {
  /** Where every arc begins, left: the city whose site this is. */
  from: ArcEnd;
  /** At least one; the nearest come first in the drawing. */
  to: readonly ArcEnd[];
  /** With names and distances; small: the mark alone. */
  size: 'full' | 'small';
  /** "5 044 km", written for the page's language. */
  distance: (kilometres: number) => string;
  /** What it stands for is not in force. */
  dashed?: boolean | undefined;
  /** Which way somebody travelled: to the other end, or from it. */
  arrow?: 'there' | 'back' | undefined;
}

const WIDTH = 430;
const EDGE = 10;
const ROW = 21;
/** Of the scale of kilometres, whose numbers stand under the baseline. */
const TICKS = [100, 1000, 10_000];
/** More ends than this are a list, which the page has. */
const MOST = 24;

const xAt = (kilometres: number) => Math.round(EDGE + arcReach(kilometres) * (WIDTH - 2 * EDGE));

/** From one city to others: how long an arc is says how far, on one scale for all arcs of the site. */
export function Arc({ from, to, size, distance, dashed, arrow }: ArcProps) {
  const ends = to
    .map((end) => ({ end, kilometres: kilometresBetween(from.coordinates, end.coordinates) }))
    .sort((a, b) => a.kilometres - b.kilometres)
    .slice(0, MOST)
    .map(({ end, kilometres }) => ({ ...end, x: xAt(kilometres), far: distance(kilometres) }));
  const farthest = ends.at(-1);
  if (!farthest) return null;
  const base = Math.ceil(arcCurve(farthest.x - EDGE).rise) + EDGE;
  const names = [{ ...from, x: EDGE, far: '' }, ...ends];
  const labels = arcLabels(
    names.map(({ x, name, far }) => ({ x, text: far ? `${name} ${far}` : name })),
    WIDTH,
  );
  const rows = Math.max(...labels.map(({ row }) => row)) + 1;
  const top = base + ROW + 18;
  const height = size === 'small' ? base + EDGE : top + (rows - 1) * ROW + 6;
  return (
    <svg
      aria-hidden={size === 'small' || undefined}
      className={size === 'small' ? `${styles.drawing} ${styles.small}` : styles.drawing}
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
    >
      {size === 'full'
        ? labels
            .slice(1)
            .map(({ row }, index) => (
              <path
                key={index}
                className={styles.rule}
                d={`M${ends[index]?.x} ${base}V${top + row * ROW - 14}`}
              />
            ))
        : null}
      {size === 'full' ? <Scale base={base} distance={distance} /> : null}
      <path
        className={dashed ? styles.past : undefined}
        d={ends.map(({ x }) => `M${EDGE} ${base}${curveTo(x, base)}`).join('')}
      />
      {arrow ? <path d={heads(arrow, base, ends)} /> : null}
      <path className={styles.dots} d={names.map(({ x }) => `M${x} ${base}h0`).join('')} />
      {size === 'full'
        ? labels.map(({ x, row }, index) => (
            <text key={index} x={Math.round(x)} y={top + row * ROW}>
              <tspan {...inLanguage(names[index]?.lang)}>{names[index]?.name}</tspan>{' '}
              <tspan className={styles.far}>{names[index]?.far}</tspan>
            </text>
          ))
        : null}
    </svg>
  );
}

function curveTo(x: number, base: number): string {
  const radius = Math.round(arcCurve(x - EDGE).radius);
  return `A${radius} ${radius} 0 0 1 ${x} ${base}`;
}

/** Drawn for the eye: each end says its distance. */
function Scale({ base, distance }: { base: number; distance: (kilometres: number) => string }) {
  return (
    <g aria-hidden="true" className={styles.scale}>
      <path
        className={styles.rule}
        d={`M${EDGE} ${base}H${WIDTH - EDGE}${TICKS.map((km) => `M${xAt(km)} ${base}v6`).join('')}`}
      />
      {TICKS.map((km) => (
        <text key={km} x={xAt(km)} y={base + 18}>
          {distance(km)}
        </text>
      ))}
    </g>
  );
}

const BARB = 12;
const OPENING = 0.42;
/** How far from the middle of a place its arrow ends. */
const CLEAR = 6;

/** The heads of arrows, as the curve comes down at the place where they arrive. */
function heads(arrow: 'there' | 'back', base: number, ends: readonly { x: number }[]): string {
  const side = arrow === 'there' ? 1 : -1;
  return ends
    .map(({ x }) => {
      const { slope } = arcCurve(x - EDGE);
      const at = (length: number, angle: number) => {
        const [right, down] = [Math.cos(angle) * length * side, Math.sin(angle) * length];
        return { right, down };
      };
      const clear = at(CLEAR, slope);
      const tip = { x: (side > 0 ? x : EDGE) - clear.right, y: base - clear.down };
      const barb = (turn: number) => {
        const { right, down } = at(BARB, slope + turn);
        return `${Math.round(tip.x - right)} ${Math.round(tip.y - down)}`;
      };
      return `M${barb(OPENING)}L${Math.round(tip.x)} ${Math.round(tip.y)}L${barb(-OPENING)}`;
    })
    .join('');
}
