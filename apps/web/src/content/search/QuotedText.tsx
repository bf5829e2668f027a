import { Fragment } from 'react';
import { useTypeset } from '../../i18n/SiteContext';
import type { Quoted } from '@entente/protocol/search';

interface Piece {
  text: string;
  isFound: boolean;
}

/** The text between and inside its ranges, in order; ranges that make no sense are left out. */
export function piecesOf({ text, ranges }: Quoted): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isFound: false });
  return pieces;
}

/** A text with the words that were looked for marked. */
export function QuotedText({ quoted }: { quoted: Quoted }) {
  const typeset = useTypeset();
  return piecesOf(quoted).map(({ text, isFound }, position) => {
    const shown = typeset(text);
    return isFound ? (
      <mark key={position}>{shown}</mark>
    ) : (
      <Fragment key={position}>{shown}</Fragment>
    );
  });
}
