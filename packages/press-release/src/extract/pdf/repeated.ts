import type { Segment } from './segment';

export interface Page {
  segments: Segment[];
  height: number;
}

/** The share of a page above and below which no paragraph stands. */
const MARGIN = 0.13;
const PAGE_NUMBER = /^(?:page |p\. ?)?\d{1,3}(?: ?(?:\/|sur|of|de) ?\d{1,3})?$/i;

/** Without what every page repeats above and below its text, and without the pages' numbers. */
export function withoutRepeated(pages: readonly Page[]): Segment[][] {
  const key = ({ text }: Segment) => text.replace(/\d+/g, '#').trim();
  const isEdge = ({ y }: Segment, height: number) =>
    y < height * MARGIN || y > height * (1 - MARGIN);
  const counts = new Map<string, number>();
  for (const { segments, height } of pages) {
    const edges = new Set(segments.filter((segment) => isEdge(segment, height)).map(key));
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return pages.map(({ segments, height }) =>
    segments.filter((segment) => {
      if (!isEdge(segment, height)) return true;
      return !PAGE_NUMBER.test(segment.text.trim()) && (counts.get(key(segment)) ?? 0) < 2;
    }),
  );
}
