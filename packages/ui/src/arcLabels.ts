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
  for (const spot of spots) placed.push(freePlace(spot, placed, width));
  return placed;
}

function freePlace({ x, text }: LabelSpot, placed: readonly Placed[], width: number): Placed {
  const length = Math.min(width, text.length * LETTER);
  const lefts = [x - length / 2, x - length * 0.8, x - length * 0.2].map((left) =>
    Math.max(0, Math.min(width - length, left)),
  );
  for (let row = 0; row <= placed.length; row += 1) {
    for (const left of lefts) {
      const label = { x: left, right: left + length, row, line: x };
      if (!placed.some((other) => meet(label, other))) return label;
    }
  }
  return { x: lefts[0] ?? 0, right: width, row: placed.length, line: x };
}

function meet(a: Placed, b: Placed): boolean {
  if (a.row === b.row) return a.x < b.right + GAP && b.x < a.right + GAP;
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  return lower.line > upper.x - GAP / 2 && lower.line < upper.right + GAP / 2;
}
