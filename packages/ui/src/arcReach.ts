/** Kilometres at the two ends of the scale: nearer than a suburb, and half the way around the Earth. */
const NEAR = 50;
const FAR = 20_015;
/** A place so near that the scale has no room for it is drawn beside the other still. */
const LEAST = 0.06;

/**
 * How far an arc reaches, as a share of the widest: one logarithmic scale of kilometres for every arc
 * of a site, so that a longer arc is a longer way on whatever page it stands.
 *
 * @example arcReach(1000) // 0.5
 */
export function arcReach(kilometres: number): number {
  const share = Math.log(Math.max(kilometres, NEAR) / NEAR) / Math.log(FAR / NEAR);
  return Math.min(1, Math.max(LEAST, share));
}

/** An arc's height as a share of its width: the same curve, small and large. */
const RISE = 0.22;

/** The curve over a chord: how high it rises, its radius, and how steeply it comes down. */
export function arcCurve(
  chord: number,
  share = RISE,
): { rise: number; radius: number; slope: number } {
  const rise = share * chord;
  const radius = (rise ** 2 + (chord / 2) ** 2) / (2 * rise);
  return { rise, radius, slope: Math.asin(chord / 2 / radius) };
}
