/** What a name takes of the drawing's width for each of its letters, on a telephone too. */
const LETTER = 8.6;
const GAP = 8;

export interface LabelSpot {
  /** Where it stands on the baseline. */
  x: number;
  /** All that is written. */
  text: string;
}

export interface PlacedLabel {
  /** Left edge of the text. */
  x: number;
  /** Rows count from 0, downwards. */
  row: number;
}

interface Placed extends PlacedLabel {
  right: number;
  /** Where the line from its place comes down. */
  line: number;
}

/**
 * Where the names of an arc's ends are written, each under its place: as high as can be, so that none
 * touches another, nor the line that leads to one further down.
 *
 * @param width of the drawing, in its units
 */
export function arcLabels(spots: readonly LabelSpot[], width: number): PlacedLabel[] {
  const placed: Placed[] = [];
  for (const spot of spots) {
    const others = spots.filter((other) => other !== spot).map(({ x }) => x);
    placed.push(freePlace(spot, placed, others, width));
  }
  return placed;
}

/** How much of a name stands left of its place: half of it, most, little, all, nothing. */
const SHARES = [0.5, 0.8, 0.2, 1, 0];

function freePlace(
  { x, text }: LabelSpot,
  placed: readonly Placed[],
  others: readonly number[],
  width: number,
): Placed {
  const length = Math.min(width, text.length * LETTER);
  const candidates = SHARES.map((share) => {
    const left = Math.max(0, Math.min(width - length, x - share * length));
    return { x: left, right: left + length, line: x };
  });
  for (let row = 0; row <= placed.length; row += 1) {
    const free = candidates
      .map((label) => ({ ...label, row }))
      .filter((label) => !placed.some((other) => meet(label, other)));
    // Best is where the line of no other place, be it yet to come, leads through the name.
    const best = free.find((label) => !others.some((line) => covers(label, line))) ?? free[0];
    if (best) return best;
  }
  return { x: 0, right: width, row: placed.length, line: x };
}

const covers = ({ x, right }: Pick<Placed, 'x' | 'right'>, line: number) =>
  line > x - GAP / 2 && line < right + GAP / 2;

function meet(a: Placed, b: Placed): boolean {
  if (a.row === b.row) return a.x < b.right + GAP && b.x < a.right + GAP;
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  return covers(upper, lower.line);
}
