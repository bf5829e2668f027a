import type { Evidence, Found } from '../draft';

export interface Span {
  start: number;
  end: number;
}

/** The text every reader works on; `view` is the source with plain spaces and apostrophes. */
export interface Text {
  source: string;
  view: string;
}

export const evidenceOf = ({ start, end }: Span): Evidence => [start, end];

/** The words of a span, without the spaces at its ends. */
export function found(text: Text, span: Span): Found {
  const { start, end } = trimmed(text.view, span);
  return { value: text.source.slice(start, end), evidence: [start, end] };
}

export function trimmed(view: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && view[from] === ' ') from += 1;
  while (to > from && view[to - 1] === ' ') to -= 1;
  return { start: from, end: to };
}

/** A copy without what `marks` holds at its end. @example withoutEnd('Oslo.', span, '.') */
export function withoutEnd(view: string, span: Span, marks: string): Span {
  let { end } = trimmed(view, span);
  while (end > span.start && (marks.includes(view[end - 1] ?? '') || view[end - 1] === ' '))
    end -= 1;
  return { start: span.start, end };
}

export const isIn = (offset: number, { start, end }: Span) => offset >= start && offset < end;

export const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
