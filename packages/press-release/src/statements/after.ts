import type { Document } from '../document';
import { organisationAt } from '../names/organisationName';
import type { Span } from '../text/span';
import { ORGANISATION_NOUN } from '../words/organisationNouns';
import { SPEECH } from '../words/speechVerbs';
import type { Speaker } from './speaker';
import { lastSpeaker, someoneAt } from './speaker';
import { matchesOf } from '../text/matches';

/** « … » [traduit de l’espagnol] – Anne Y: in which language it was said is none of who speaks. */
const TRANSLATED =
  '(?:[([](?:(?:notre |libre )?tradu(?:it|ction)|(?:our |courtesy |unofficial )?translat(?:ed|ion)|en |in |propos )[^()[\\]]{0,60}[)\\]] *)?';
const LEAD = new RegExp(`[ ,.…!?]*${TRANSLATED}(?:[-–—] ?|\\(|~ ?)? *`, 'uy');
/** “the council”, with no name. */
const BODY = new RegExp(`(?:the |la |le |l'|les )${ORGANISATION_NOUN}`, 'iuy');
const VERB = new RegExp(SPEECH, 'iuy');
const THEN_VERB = new RegExp(`,? ?${SPEECH}`, 'iuy');
const END = /[ .)…]*$/u;
const NO_OFFICE =
  /^(?:lors|à|au|aux|en|dans|sur|pour|avec|après|avant|pendant|hier|ce|cette|qui|dont|at|in|on|during|who|which|after|before|as|while|when|with|for|speaking|adding|noting|ajoutant|soulignant|rappelant|visiblement|très|tout|non|yesterday|today|and|but|et|mais)(?![\p{L}])/iu;
/** Between a verb and its subject stand a few words: “a déclaré hier au conseil Anne Y”. */
const FARTHEST = 90;

/**
 * Who speaks, told after a quotation in the same paragraph: “…”, said Anne Y, mayor of X; « … »
 * Anne Y, maire de X; « … », ajoute-t-elle.
 *
 * @param gap up to the end of the paragraph, or to the next quotation in it
 */
export function speakerAfter(
  document: Document,
  gap: Span,
  last: Speaker | null,
  endsBlock: boolean,
): Speaker | null {
  const { view } = document;
  LEAD.lastIndex = gap.start;
  LEAD.test(view);
  const start = LEAD.lastIndex;
  if (start >= gap.end) return null;
  VERB.lastIndex = start;
  const verb = VERB.exec(view);
  if (verb && VERB.lastIndex <= gap.end) return afterVerb(document, verb, gap, last);
  // A new sentence about someone is no attribution, unless it is nothing but their name and office.
  const newSentence = /[.!?…]/u.test(view.slice(gap.start, start));
  const someone = someoneAt(document, start, gap.end, last, true);
  if (!someone) return null;
  THEN_VERB.lastIndex = someone.end;
  const says = THEN_VERB.test(view) && THEN_VERB.lastIndex <= gap.end;
  const attribution = { start, end: says ? THEN_VERB.lastIndex : someone.end };
  if (says) return newSentence ? null : { ...someone.speaker, attribution };
  const rest = view.slice(someone.end, gap.end);
  const alone = END.test(rest) || /^[.)] /.test(rest) || (!endsBlock && /^[ ,;:.–-]*$/u.test(rest));
  const inBrackets = view.slice(gap.start, start).includes('(') && rest.startsWith(')');
  return (alone || inBrackets) && someone.speaker.names.length > 0
    ? { ...someone.speaker, attribution }
    : null;
}

/**
 * Whether somebody says it who is no person that can be told: « … », indique la Chambre de métiers;
 * “…,” the council said. A comma or a mark of its own parts it from the verb.
 */
export function saidBySomeone({ view }: Document, gap: Span): boolean {
  LEAD.lastIndex = gap.start;
  LEAD.test(view);
  const start = LEAD.lastIndex;
  const parted = /[,!?…]/u.test(view.slice(Math.max(0, gap.start - 2), start));
  if (start >= gap.end || !parted) return false;
  VERB.lastIndex = start;
  if (VERB.test(view) && VERB.lastIndex <= gap.end) return true;
  BODY.lastIndex = start;
  const end =
    organisationAt(view, start, gap.end)?.end ?? (BODY.test(view) ? BODY.lastIndex : start);
  THEN_VERB.lastIndex = end;
  return end > start && THEN_VERB.test(view) && THEN_VERB.lastIndex <= gap.end;
}

/** “said Anne Y, keeper of the light.”: a name with nothing but an office up to the full stop. */
function loosely(document: Document, from: number, gap: Span) {
  const { view } = document;
  const strict = someoneAt(document, from, gap.end, null, false);
  if (!strict || strict.speaker.offices.length > 0 || view[strict.end] !== ',') return null;
  if (NO_OFFICE.test(view.slice(strict.end + 2, strict.end + 30))) return null;
  const loose = someoneAt(document, from, gap.end, null, true);
  return loose && /^(?:\.| *$)/.test(view.slice(loose.end, loose.end + 1)) ? loose : null;
}

function afterVerb(
  document: Document,
  verb: RegExpExecArray,
  gap: Span,
  last: Speaker | null,
): Speaker | null {
  const { view } = document;
  const start = verb.index;
  let from = start + verb[0].length;
  if (view[from] === ',') from += 1;
  while (view[from] === ' ') from += 1;
  const direct = loosely(document, from, gap) ?? someoneAt(document, from, gap.end, last, false);
  if (direct) return { ...direct.speaker, attribution: { start, end: direct.end } };
  const farthest = Math.min(gap.end, from + FARTHEST);
  for (const word of matchesOf(view.slice(from, farthest), /(?<= )[\p{L}]/gu)) {
    const place = from + word.index;
    if (/[.;:]/.test(view.slice(from, place).replace(/\b(?:M|Dr|Mme)\./g, ''))) break;
    const someone = someoneAt(document, place, gap.end, null, false);
    if (someone) return { ...someone.speaker, attribution: { start, end: someone.end } };
  }
  const { p1, p2, p3 } = verb.groups ?? {};
  if (!(p1 ?? p2 ?? p3)) return null;
  const speaker = lastSpeaker(document, start, last);
  return speaker && { ...speaker, attribution: { start, end: start + verb[0].length } };
}
