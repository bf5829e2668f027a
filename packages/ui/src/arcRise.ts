import { centralAngle, type Coordinates } from './greatCircle';

/**
 * How high the arc rises, as a share of its width. It is the Earth's own curve seen from the side:
 * a chord under the angle θ rises tan(θ/4)/2 of its length. That is drawn at 0.6 of its height, on
 * top of a twentieth, so that near cities still show a curve and far ones fit on a page.
 */
export function arcRise(from: Coordinates, to: Coordinates): number {
  return 0.05 + 0.3 * Math.tan(centralAngle(from, to) / 4);
}
