import type { ArcProps } from '@entente/ui/Arc';
import { arcRise } from '@entente/ui/arcRise';

const WIDTH = 56;
const EDGE = 4;

/** The mark of an agreement between two places, as small as on a card; drawn for the eye only. */
export function EmbedArc({ ends: [from, to] }: ArcProps) {
  const chord = WIDTH - 2 * EDGE;
  const rise = arcRise(from.coordinates, to.coordinates) * chord;
  const radius = Math.round((rise ** 2 + (chord / 2) ** 2) / (2 * rise));
  const base = Math.ceil(rise + EDGE);
  return (
    <svg aria-hidden="true" width={WIDTH} height={base + EDGE}>
      <path d={`M${EDGE} ${base}A${radius} ${radius} 0 0 1 ${WIDTH - EDGE} ${base}`} />
      <path className="d" d={`M${EDGE} ${base}h0M${WIDTH - EDGE} ${base}h0`} />
    </svg>
  );
}
