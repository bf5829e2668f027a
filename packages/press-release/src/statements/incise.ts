import type { Document } from '../document';
import type { Span } from '../text/span';
import { trimmed } from '../text/span';
import { SPEECH } from '../words/speechVerbs';
import type { Speaker } from './speaker';
import { someoneAt } from './speaker';
import { matchesOf } from '../text/matches';

const CUT = new RegExp(`(?:,|(?<=[!?…])) (?=${SPEECH.replace(/\?<p\d>/g, '?:')} )`, 'giu');
const VERB = new RegExp(
  `${SPEECH.replace(/\?<p\d>/g, '?:')} (?:avec \\p{L}+,? |en \\p{L}+,? |alors |encore )?`,
  'iuy',
);
const GOES_ON = /[,;.:!?…–-]? *[,;.:]? */uy;

/**
 * A French paper leaves the marks open around who speaks: « Je rêve, dit Anne Y, maire de X, et je
 * ris. » Only a name proves that the words within are no part of what is said.
 */
export function inciseIn(
  document: Document,
  { start, end }: Span,
): { said: Span[]; speaker: Speaker } | null {
  const { view } = document;
  const said = view.slice(start, end);
  if (!/[,!?…] /u.test(said)) return null;
  for (const cut of matchesOf(said, CUT)) {
    const at = start + cut.index;
    VERB.lastIndex = at + cut[0].length;
    if (!VERB.test(view)) continue;
    const from = VERB.lastIndex;
    const someone = someoneAt(document, from, end, null, false);
    if (!someone || !/^\p{Lu}|^(?:la|le|l')/u.test(view.slice(from, from + 2))) continue;
    if (someone.speaker.names.every((name) => name.start < at)) continue;
    GOES_ON.lastIndex = someone.end;
    GOES_ON.test(view);
    const rest = trimmed(view, { start: Math.min(GOES_ON.lastIndex, end), end });
    const attribution = { start: at + cut[0].length, end: someone.end };
    const parts = [trimmed(view, { start, end: at }), ...(rest.end > rest.start ? [rest] : [])];
    return { said: parts, speaker: { ...someone.speaker, attribution } };
  }
  return null;
}
