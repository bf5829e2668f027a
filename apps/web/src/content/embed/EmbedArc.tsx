import type { ArcProps } from '@entente/ui/Arc';
import { arcCurve, arcReach } from '@entente/ui/arcReach';
import { kilometresBetween } from '@entente/ui/greatCircle';

const WIDTH = 72;
const EDGE = 4;

/** The mark of an agreement, on the scale of our pages but small; drawn for the eye only. */
export function EmbedArc({ from, to, dashed }: ArcProps) {
  const ends = to.map(({ coordinates }) =>
    Math.round(
      EDGE + arcReach(kilometresBetween(from.coordinates, coordinates)) * (WIDTH - 2 * EDGE),
    ),
  );
  const base = Math.ceil(arcCurve(Math.max(...ends) - EDGE).rise) + EDGE;
  const arcs = ends.map((x) => {
    const radius = Math.round(arcCurve(x - EDGE).radius);
    return `M${EDGE} ${base}A${radius} ${radius} 0 0 1 ${x} ${base}`;
  });
  return (
    <svg aria-hidden="true" width={WIDTH} height={base + EDGE}>
      <path className={dashed ? 'past' : undefined} d={arcs.join('')} />
      <path className="d" d={[EDGE, ...ends].map((x) => `M${x} ${base}h0`).join('')} />
    </svg>
  );
}
