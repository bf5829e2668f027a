import type { Span } from './span';
import { trimmed } from './span';
import { matchesOf } from './matches';

export interface Line extends Span {
  /** Nothing but spaces stands between this line and the one before. */
  afterGap: boolean;
}

const BREAK = /\r\n|[\n\r\f\v\u2028\u2029]/g;

/** The lines that have something on them, without the spaces at their ends. */
export function linesOf(source: string, view: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let afterGap = true;
  const add = (end: number) => {
    const span = trimmed(view, { start, end });
    if (span.end > span.start) lines.push({ ...span, afterGap });
    afterGap = span.end <= span.start;
  };
  for (const match of matchesOf(source, BREAK)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(source.length);
  return lines;
}
