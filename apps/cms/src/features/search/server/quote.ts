import type { Quoted } from '@entente/protocol/search';
import { analyse, type Token } from './analyse';

const MOST_QUOTED = 220;
/** The words before the first one found. */
const BEFORE = 60;

/** The tokens that are looked for, and which word of the question each stands for. */
export type Wanted = ReadonlyMap<string, number>;

const rangesOf = (tokens: readonly Token[], wanted: Wanted): Quoted['ranges'] =>
  tokens
    .filter(({ token }) => wanted.has(token))
    .map(({ start, end }): [number, number] => [start, end]);

/** A whole text, with the words that were looked for. */
export function quoteWhole(text: string, locale: string, wanted: Wanted): Quoted {
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
  let end = at;
  while (end > 0 && !isSpace(text.charAt(end - 1))) end -= 1;
  while (end > 0 && isSpace(text.charAt(end - 1))) end -= 1;
  return end > 0 ? end : at;
}

/** Where the most different words stand together; the first such place. */
function bestPlace(matches: readonly Token[], wanted: Wanted) {
  let best = { start: 0, words: 0 };
  const inside = new Map<number, number>();
  const count = ({ token }: Token, by: number) => {
    const word = wanted.get(token) ?? 0;
    const left = (inside.get(word) ?? 0) + by;
    if (left > 0) inside.set(word, left);
    else inside.delete(word);
  };
  let next = 0;
  for (const match of matches) {
    const most = match.start + MOST_QUOTED - BEFORE;
    for (let at = matches[next]; at && at.end <= most; at = matches[next]) {
      count(at, 1);
      next += 1;
    }
    if (inside.size > best.words) best = { start: match.start, words: inside.size };
    count(match, -1);
  }
  return best;
}

/** Reads no further than it takes to know the best place, and what stands there. */
function find(text: string, locale: string, wanted: Wanted) {
  const all = new Set(wanted.values()).size;
  // Most words of a text need not be taken apart: a stem begins as its word does.
  const beginnings = new Set([...wanted.keys()].map((token) => token.charAt(0)));
  const matches: Token[] = [];
  for (let from = 0; ;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    for (const { word, token, start, end: stop } of analyse(
      text.slice(from, to),
      locale,
      beginnings,
    ))
      if (wanted.has(token)) matches.push({ word, token, start: from + start, end: from + stop });
    const { start, words } = bestPlace(matches, wanted);
    if (end < 0 || (words === all && to >= start + MOST_QUOTED)) return { matches, start };
    from = end + 1;
  }
}

const ELLIPSIS = '…';

/**
 * The piece of a text that says most about what was looked for; its beginning where it says nothing.
 * @param text lines separated by '\n'
 */
export function quotePiece(text: string, locale: string, wanted: Wanted): Quoted | null {
  if (text.trim() === '') return null;
  const { matches, start: match } = find(text, locale, wanted);
  const line = text.lastIndexOf('\n', match) + 1;
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
