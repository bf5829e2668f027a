import { matchesOf } from '../text/matches';
/** What stands between `|` or line ends, but for a `|` within brackets. */
const WORD = /(?:\([^()]*\)|[^|\n()])+/g;

/** A list of words, some with their forms in brackets, as an alternative of an expression, the longest first. */
export const alternatives = (words: string): string =>
  matchesOf(words, WORD)
    .map(([word]) => word.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join('|');
