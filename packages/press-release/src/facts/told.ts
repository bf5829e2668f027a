import type { Document, ZonedBlock } from '../document';
import { toldIn } from '../document';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';

export interface Sentence extends Span {
  block: ZonedBlock;
}

/** The sentences in which a release itself tells its facts. */
export const toldSentences = (document: Document): Sentence[] =>
  toldIn(document).flatMap((block) =>
    block.kind === 'table'
      ? []
      : sentencesOf(document.view, { start: block.content.start, end: block.end }).map((span) => ({
          ...span,
          block,
        })),
  );

/** The same text with what people say replaced by a sign that belongs to no word. */
export function withoutSpeech(view: string, said: readonly Span[]): string {
  const parts: string[] = [];
  let place = 0;
  for (const { start, end } of said) {
    if (start < place) continue;
    // The mark at its end still ends a sentence.
    const isEnded = /[.!?…]/u.test(view[end - 1] ?? '');
    parts.push(view.slice(place, start), '_'.repeat(end - start - Number(isEnded)));
    if (isEnded) parts.push('.');
    place = end;
  }
  return parts.join('') + view.slice(place);
}
