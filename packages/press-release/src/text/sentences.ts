import type { Span } from './span';
import { trimmed } from './span';
import { matchesOf } from './matches';

const END = /(?<![.!?…])[.!?…]+[»”"')\]]*(?: +|$)/g;
/** A point after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:M|MM|Mme|Mlle|Dr|Pr|Prof|Me|St|Ste|Mr|Mrs|Ms|Sr|Jr|Hon|Rev|Gov|Sen|Cllr|Gen|Lt|Capt|No|n°|art|av|apr|env|etc|cf|ex|tél|p|vs|approx|Inc|Ltd|Corp|Co|Ore|Minn|Calif|Wash|Mass|Conn|Fla|Jan|Feb|Aug|Sept|Oct|Nov|Dec|a\.m|p\.m|\p{Lu}|\p{Lu}\.-?\p{Lu}|\p{Lu}\.\p{Lu}\.\p{Lu})\.$/u;
const LONGEST_ABBREVIATION = 12;

/** The sentences of a part of the text, each with its mark. */
export function sentencesOf(view: string, span: Span): Span[] {
  const text = view.slice(span.start, span.end);
  const sentences: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    const sentence = trimmed(view, { start: span.start + start, end: span.start + end });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  };
  for (const match of matchesOf(text, END)) {
    const end = match.index + match[0].length;
    if (end === text.length) break;
    const before = text.slice(Math.max(start, match.index - LONGEST_ABBREVIATION), match.index + 1);
    if (match[0].startsWith('.') && ABBREVIATION.test(before)) continue;
    // What goes on in small letters is the same sentence: « Enfin ! » dit-il.
    if (/^[\p{Ll}]/u.test(text.slice(end, end + 1))) continue;
    add(end);
  }
  add(text.length);
  return sentences;
}
