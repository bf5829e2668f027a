import type { Document } from '../document';
import type { Statement } from '../draft';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { overlap, withoutEnd } from '../text/span';
import { SPEECH_PLAIN } from '../words/speechVerbs';
import type { Speaker } from './speaker';
import { someoneAt } from './speaker';
import { statementOf } from './statement';
import { matchesOf } from '../text/matches';

const SAYS_THAT = new RegExp(
  `(?<![\\p{L}'-])(?:${SPEECH_PLAIN})(?:,? [\\p{L}' -]{1,40},)? (?:que |qu'|that )`,
  'giu',
);
const SAYS = new RegExp(
  `(?<![\\p{L}'-])(?:said|added|noted|explained|announced|says|adds) (?=(?:the|a|an|it|he|she|they|we|its|their|his|her|this|these|both|more|work)(?![\\p{L}]))`,
  'gu',
);
/** Seen at once, where the verbs are a thousand words to try at each place. */
const TELLS =
  / (?:que|that) | qu'|(?<![\p{L}'-])(?:said|added|noted|explained|announced|says|adds) /iu;
const ACCORDING = /(?:selon|d'après|pour|according to) /iuy;
const ACCORDING_LAST = /, (?:selon|d'après|according to) /giu;
const SAID_LAST = new RegExp(`, (?=(?:${SPEECH_PLAIN}) )`, 'giu');
const LAST_VERB = new RegExp(`(?:${SPEECH_PLAIN}) `, 'iuy');
const SHORTEST = 15;

/** What is told in other words, with who says so: the clause, without “she said that”. */
export function reportedStatements(document: Document, direct: readonly Statement[]): Statement[] {
  const taken = direct.flatMap(({ text, attribution }) =>
    [text, attribution].flatMap((part) =>
      part ? [{ start: part.evidence[0], end: part.evidence[1] }] : [],
    ),
  );
  let [next, said] = [0, 0];
  const statements: Statement[] = [];
  let last: Speaker | null = null;
  // Where a mark isn't closed nobody knows what is told and what is said.
  const unclear = new Set(document.quotations.unclosed.map(({ block }) => block));
  for (const [place, block] of document.blocks.entries()) {
    if (block.role !== 'body' || block.kind === 'table' || unclear.has(place)) continue;
    for (const sentence of sentencesOf(document.view, {
      start: block.content.start,
      end: block.end,
    })) {
      while ((taken[next]?.end ?? Infinity) <= sentence.start) next += 1;
      const isTaken = taken.slice(next, next + 4).some((span) => overlap(span, sentence));
      while ((direct[said]?.text.evidence[0] ?? Infinity) < sentence.start) said += 1;
      last = speakerOf(direct[said - 1]) ?? last;
      const told = isTaken ? null : readReported(document, sentence, last);
      if (!told || told.text.end - told.text.start < SHORTEST) continue;
      last = told.speaker;
      statements.push(statementOf(document, told.text, 'reported', told.speaker));
    }
  }
  return statements;
}

interface Reported {
  text: Span;
  speaker: Speaker;
}

/** Who spoke last word for word, for “she added that” in the next sentence. */
function speakerOf(last: Statement | undefined): Speaker | null {
  if (!last?.attribution || last.speakers.length === 0) return null;
  const span = ({ evidence: [start, end] }: { evidence: readonly [number, number] }) => ({
    start,
    end,
  });
  return {
    names: last.speakers.map(({ name }) => span(name)),
    offices: last.offices.map(({ title, organisation }) => ({
      title: span(title),
      organisation: organisation ? span(organisation) : null,
    })),
    attribution: span(last.attribution),
  };
}

function readReported(document: Document, sentence: Span, last: Speaker | null): Reported | null {
  return (
    accordingFirst(document, sentence, last) ??
    saysThat(document, sentence, last, SAYS_THAT) ??
    saysThat(document, sentence, last, SAYS) ??
    attributedLast(document, sentence, last)
  );
}

function accordingFirst(document: Document, sentence: Span, last: Speaker | null): Reported | null {
  const { view } = document;
  ACCORDING.lastIndex = sentence.start;
  if (!ACCORDING.test(view)) return null;
  const someone = someoneAt(document, ACCORDING.lastIndex, sentence.end, last);
  if (!someone || view[someone.end] !== ',') return null;
  const text = withoutEnd(view, { start: someone.end + 2, end: sentence.end }, '.');
  // What stands between marks is no telling in other words.
  if (/^[«“"„]/u.test(view.slice(text.start, text.start + 1))) return null;
  return {
    text,
    speaker: { ...someone.speaker, attribution: { start: sentence.start, end: someone.end } },
  };
}

function saysThat(
  document: Document,
  sentence: Span,
  last: Speaker | null,
  verbs: RegExp,
): Reported | null {
  const { view } = document;
  const words = view.slice(sentence.start, sentence.end);
  if (!TELLS.test(words)) return null;
  for (const verb of matchesOf(words, verbs)) {
    const at = sentence.start + verb.index;
    const subject = subjectBefore(document, sentence.start, at, last);
    if (!subject) continue;
    const end = at + verb[0].length;
    const text = withoutEnd(view, { start: end, end: sentence.end }, '.');
    return {
      text,
      speaker: { ...subject, attribution: { start: subject.attribution.start, end: end - 1 } },
    };
  }
  return null;
}

/** Who the verb is about: the last one told of before it, with nothing but a comma between. */
function subjectBefore(
  document: Document,
  from: number,
  at: number,
  last: Speaker | null,
): Speaker | null {
  const { view } = document;
  let next = from;
  for (const { index } of matchesOf(view.slice(from, at), /(?<![\p{L}'-])\p{L}/gu)) {
    const place = from + index;
    if (place < next) continue;
    const someone = someoneAt(document, place, at, last);
    if (!someone) continue;
    next = someone.end;
    if (/^(?: |, |,? (?:qui|who) )?$/.test(view.slice(someone.end, at))) {
      return { ...someone.speaker, attribution: { start: place, end: at } };
    }
  }
  return null;
}

function attributedLast(document: Document, sentence: Span, last: Speaker | null): Reported | null {
  const { view } = document;
  const words = view.slice(sentence.start, sentence.end);
  const joints = [...matchesOf(words, ACCORDING_LAST), ...matchesOf(words, SAID_LAST)];
  for (const joint of joints) {
    const at = sentence.start + joint.index;
    let from = at + joint[0].length;
    LAST_VERB.lastIndex = from;
    if (joint[0] === ', ' && LAST_VERB.test(view)) from = LAST_VERB.lastIndex;
    const someone = someoneAt(document, from, sentence.end, last);
    if (!someone || someone.speaker.names.length === 0) continue;
    if (!/^[ .]*$/.test(view.slice(someone.end, sentence.end))) continue;
    const speaker = { ...someone.speaker, attribution: { start: at + 2, end: someone.end } };
    return { text: { start: sentence.start, end: at }, speaker };
  }
  return null;
}
