import { analyse, type Token } from './analyse';
import type { Quoted, Ranges } from './searchAnswer';

const MOST_QUOTED = 220;
/** The words before the first one found. */
const BEFORE = 60;

const rangesOf = (tokens: readonly Token[], wanted: ReadonlySet<string>): Ranges =>
  tokens
    .filter(({ token }) => wanted.has(token))
    .map(({ start, end }): [number, number] => [start, end]);

/** A whole text, with the words that were looked for. */
export function quoteWhole(text: string, locale: string, wanted: ReadonlySet<string>): Quoted {
  return { text, ranges: rangesOf(analyse(text, locale), wanted) };
}

const isSpace = (letter: string) => /\s/.test(letter);

/** The nearest place, not before `at`, where a word begins. */
function wordStart(text: string, at: number): number {
  if (at === 0 || isSpace(text.charAt(at - 1))) return at;
  const space = text.slice(at).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const cut = text.slice(0, at).replace(/\s+\S*$/, '');
  return cut.length > 0 ? cut.length : at;
}

/** Where the most different words stand together; the first such place. */
function bestStart(matches: readonly Token[]): number {
  let best = { start: 0, words: 0 };
  for (const [position, { start }] of matches.entries()) {
    const inside = matches.slice(position).filter(({ end }) => end <= start + MOST_QUOTED - BEFORE);
    const words = new Set(inside.map(({ token }) => token)).size;
    if (words > best.words) best = { start, words };
  }
  return best.words === 0 ? 0 : best.start;
}

const ELLIPSIS = '…';

/**
 * The piece of a text that says most about what was looked for; its beginning where it says nothing.
 * @param text lines separated by '\n'
 */
export function quotePiece(
  text: string,
  locale: string,
  wanted: ReadonlySet<string>,
): Quoted | null {
  if (text.trim() === '') return null;
  const matches = analyse(text, locale).filter(({ token }) => wanted.has(token));
  const line = text.lastIndexOf('\n', bestStart(matches)) + 1;
  const match = bestStart(matches);
  const from = match - line <= BEFORE ? line : wordStart(text, match - BEFORE);
  const to = wordEnd(text, from + MOST_QUOTED);
  const before = from > line ? ELLIPSIS : '';
  const piece = text.slice(from, to).trimEnd();
  const after = to < text.length && !/[.!?…»”]$/.test(piece) ? ELLIPSIS : '';
  const ranges = matches
    .filter(({ start, end }) => start >= from && end <= from + piece.length)
    .map(({ start, end }): [number, number] => [
      start - from + before.length,
      end - from + before.length,
    ]);
  return { text: before + piece.replaceAll('\n', ' ') + after, ranges };
}
