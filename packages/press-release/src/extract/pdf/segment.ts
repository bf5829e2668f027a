/** Words beside each other on a page; points, y from the top. */
export interface Segment {
  text: string;
  x: number;
  y: number;
  right: number;
  height: number;
}

export interface Item {
  str: string;
  transform: readonly number[];
  width: number;
  height: number;
}

/** Wider than that, in heights of a letter, is a gap between columns or cells. */
const WIDE_GAP = 1.6;
const SPACE = 0.12;

/** A page's pieces of text joined into what stands together on a line, from the top. */
export function segmentsOf(items: readonly Item[], pageHeight: number): Segment[] {
  const pieces = items
    .filter(({ str, transform }) => str !== '' && transform[1] === 0)
    .map(({ str, transform, width, height }) => {
      const x = transform[4] ?? 0;
      const size = height || Math.abs(transform[3] ?? 0) || 10;
      return { text: str, x, y: pageHeight - (transform[5] ?? 0), right: x + width, height: size };
    });
  const lines = linesOf(pieces);
  return lines.flatMap((line) => joined(line.sort((a, b) => a.x - b.x)));
}

function linesOf(pieces: Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines[lines.length - 1];
    const first = line?.[0];
    if (line && first && Math.abs(first.y - piece.y) <= Math.max(first.height, piece.height) * 0.4)
      line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

function joined(line: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of line) {
    const last = segments[segments.length - 1];
    const gap = last ? piece.x - last.right : 0;
    if (last && gap < piece.height * WIDE_GAP) {
      const needsSpace =
        gap > piece.height * SPACE && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
      last.text += (needsSpace ? ' ' : '') + piece.text;
      last.right = Math.max(last.right, piece.right);
      last.height = Math.max(last.height, piece.height);
    } else if (piece.text.trim() !== '') segments.push({ ...piece });
  }
  return segments.filter(({ text }) => text.trim() !== '');
}
