import type { Segment } from './segment';

export interface PdfLine {
  text: string;
  height: number;
  /** More space stands above it than between the lines of a paragraph. */
  afterGap: boolean;
  page: number;
}

/** Segments on one line are cells of a table, kept apart by a tab. */
export function linesOfPage(segments: readonly Segment[], page: number): PdfLine[] {
  const lines: (PdfLine & { y: number })[] = [];
  const leading = usualLeading(segments);
  for (const { text, y, height } of segments) {
    const last = lines[lines.length - 1];
    if (last && Math.abs(last.y - y) < height * 0.4) {
      last.text += `\t${text.trim()}`;
      continue;
    }
    const distance = last ? y - last.y : 0;
    const afterGap = !last || distance < 0 || distance > Math.max(leading * 1.3, height * 1.5);
    lines.push({ text: text.trim(), height, afterGap, page, y });
  }
  return lines.map(({ text, height, afterGap }) => ({ text, height, afterGap, page }));
}

function usualLeading(segments: readonly Segment[]): number {
  const distances = segments
    .map(({ y }, place) => y - (segments[place - 1]?.y ?? y))
    .filter((distance) => distance > 2)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length * 0.4)] ?? 14;
}
