import type { Evidence } from '@entente/press-release/draft';

/** A run of the source, and all that it is evidence of. */
export interface Segment {
  start: number;
  text: string;
  /** Ids, the narrowest evidence first: it is what a click on the words means. */
  of: string[];
}

/** Cuts a text where evidence begins and ends. @param marks ids with their places */
export function segmentsOf(
  source: string,
  marks: readonly { id: string; evidence: Evidence }[],
): Segment[] {
  const within = marks.filter(({ evidence: [start, end] }) => start < end && end <= source.length);
  const cuts = [
    ...new Set([0, source.length, ...within.flatMap(({ evidence }) => [...evidence])]),
  ].sort((a, b) => a - b);
  const byLength = [...within].sort(
    (a, b) => a.evidence[1] - a.evidence[0] - (b.evidence[1] - b.evidence[0]),
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? source.length;
    const of = byLength
      .filter(({ evidence }) => evidence[0] <= start && end <= evidence[1])
      .map(({ id }) => id);
    return { start, text: source.slice(start, end), of: [...new Set(of)] };
  });
}
