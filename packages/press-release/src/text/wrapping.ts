import type { Line } from './lines';

const [NARROWEST, WIDEST] = [40, 130];
const BULLET = /^(?:[•·▪◦‣●■*]|[-–—] |\d{1,2}[.)] )/u;
const OPENS = /^[«“"„(]/u;

/** How wide the lines of a text are that was set in lines of one width, as from a PDF or an e-mail. */
export function wrapWidth(view: string, lines: readonly Line[]): number | null {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  const continued = lines.filter(
    (line, place) =>
      place > 0 && !line.afterGap && /^\p{Ll}/u.test(view.slice(line.start, line.start + 2)),
  );
  return continued.length >= 2 && continued.length * 6 >= lines.length ? width : null;
}

/** Whether a line goes on with the sentence of the line before it. */
export function goesOn(view: string, before: Line, line: Line, width: number | null): boolean {
  if (line.afterGap) return false;
  const first = view.slice(line.start, Math.min(line.end, line.start + 4));
  const last = view[before.end - 1] ?? '';
  const length = before.end - before.start;
  if (BULLET.test(first) || view.slice(before.start, before.end).includes('@')) return false;
  if (/^\p{Ll}/u.test(first)) {
    const address = /^[^ ]*@/.test(view.slice(line.start, Math.min(line.end, line.start + 60)));
    return !address && !/[.!?:;»”]/u.test(last) && length >= 20;
  }
  if (width === null || length < width * 0.7) return false;
  if (/[.!?…»”"]/u.test(last)) return length >= width * 0.82 && !OPENS.test(first);
  return last !== ':' && (length >= width * 0.8 || last === ',');
}
