import type { Document } from '../document';
import type { Span } from '../text/span';
import { trimmed } from '../text/span';
import { SPEECH_PLAIN } from '../words/speechVerbs';
import type { Speaker } from './speaker';
import { someoneAt } from './speaker';
import { matchesOf } from '../text/matches';

const VERBS = new RegExp(`(?<![\\p{L}'-])${SPEECH_PLAIN}`, 'giu');
const VERB_FIRST = new RegExp(`(?:(?:et|ainsi|comme|as|so) )?(?:l'|le )?${SPEECH_PLAIN} `, 'iuy');
const LEAD =
  /(?:(?:et|mais|pour|selon|d'après|de son côté,|quant à|and|but|for|according to|from|comme|as) )?(?:de )?/iuy;
const ACCORDING = /^(?:pour|selon|d'après|according to|for) $/iu;
/** What is said of the moment may stand first, no longer than that. */
const LONGEST = 400;

/**
 * Who speaks, told before a quotation in its sentence: Anne Y, maire de X, explique : « … ».
 *
 * @param before from the start of the sentence or paragraph to the mark
 */
export function speakerBefore(
  document: Document,
  before: Span,
  last: Speaker | null,
): Speaker | null {
  const { view } = document;
  const span = trimmed(view, before);
  if (span.end - span.start > LONGEST || span.end <= span.start) return null;
  const words = view.slice(span.start, span.end);
  const hasColon = /[:,–—-]$/u.test(words);
  const end = span.end - (hasColon ? 1 : 0);
  return (
    atStart(document, { start: span.start, end }, last, words.endsWith(':')) ??
    verbFirst(document, { start: span.start, end }, last) ??
    (hasColon ? aroundVerb(document, { start: span.start, end }, last) : null)
  );
}

function atStart(document: Document, { start, end }: Span, last: Speaker | null, colon: boolean) {
  const { view } = document;
  LEAD.lastIndex = start;
  LEAD.test(view);
  for (const from of new Set([LEAD.lastIndex, start])) {
    const someone =
      someoneAt(document, from, end, last, false) ?? looselyAt(document, from, end, colon);
    if (!someone) continue;
    const rest = view.slice(someone.end, end);
    const says = matchesOf(rest, VERBS).length > 0;
    const isAlone = /^[ ,]*$/.test(rest) && (colon || ACCORDING.test(view.slice(start, from)));
    if (says || isAlone) return { ...someone.speaker, attribution: { start: from, end } };
  }
  return null;
}

/** “Anne Y, xxx de Z :” can be nothing but who speaks. */
function looselyAt(document: Document, from: number, end: number, colon: boolean) {
  return colon ? someoneAt(document, from, end, null, true) : null;
}

function verbFirst(document: Document, { start, end }: Span, last: Speaker | null) {
  VERB_FIRST.lastIndex = start;
  if (!VERB_FIRST.test(document.view)) return null;
  const someone = someoneAt(document, VERB_FIRST.lastIndex, end, last);
  if (!someone || !/^[ ,]*$/.test(document.view.slice(someone.end, end))) return null;
  return { ...someone.speaker, attribution: { start, end: someone.end } };
}

/** « À l’issue de la visite, la maire de X, Anne Y, a déclaré : » */
function aroundVerb(document: Document, { start, end }: Span, last: Speaker | null) {
  const { view } = document;
  const verbs = matchesOf(view.slice(start, end), VERBS);
  const verb = verbs[verbs.length - 1];
  if (!verb) return null;
  const at = start + verb.index;
  let best: Speaker | null = null;
  let next = start;
  for (const { index } of matchesOf(view.slice(start, at), /(?<![\p{L}'-])\p{L}/gu)) {
    const place = start + index;
    if (place < next) continue;
    const someone = someoneAt(document, place, at, last);
    if (!someone) continue;
    next = someone.end;
    const touches = /^[ ,]*(?:\([^()]{1,24}\))?[ ,]*(?:se )?$/.test(view.slice(someone.end, at));
    if (touches) best = { ...someone.speaker, attribution: { start: place, end } };
  }
  return best;
}
