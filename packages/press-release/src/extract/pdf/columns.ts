import type { Segment } from './segment';

/** As many lines side by side as no table of figures of a release has. */
const FEWEST_LINES = 5;
/** Points: what begins within that of another is in its column. */
const NEAR = 4;

/** The segments of a page in the order of reading: down the left column, then down the right. */
export function inReadingOrder(segments: readonly Segment[]): {
  segments: Segment[];
  hasColumns: boolean;
} {
  const gutter = gutterOf(segments);
  if (gutter === null) return { segments: [...segments], hasColumns: false };
  const ordered: Segment[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const flush = () => {
    ordered.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const segment of segments) {
    if (segment.right <= gutter + NEAR) left.push(segment);
    else if (segment.x >= gutter - NEAR) right.push(segment);
    else {
      flush();
      ordered.push(segment);
    }
  }
  flush();
  return { segments: ordered, hasColumns: true };
}

/** Where a second column begins: many lines do there, beside others, and hardly one crosses it. */
function gutterOf(segments: readonly Segment[]): number | null {
  const starts = new Map<number, number>();
  for (const [place, segment] of segments.entries()) {
    const before = segments[place - 1];
    if (
      !before ||
      Math.abs(before.y - segment.y) > segment.height * 0.5 ||
      before.right > segment.x
    )
      continue;
    const start = Math.round(segment.x / NEAR) * NEAR;
    starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  const best = [...starts].sort((a, b) => b[1] - a[1])[0];
  if (!best || best[1] < FEWEST_LINES) return null;
  const gutter = best[0] - NEAR;
  const wide = (segment: Segment) => segment.text.length > 20;
  const besides = segments.filter((segment) => segment.x >= gutter && wide(segment)).length;
  return besides >= FEWEST_LINES ? gutter : null;
}
