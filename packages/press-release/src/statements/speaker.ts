import type { Document } from '../document';
import type { Attribution } from '../names/attribution';
import { attributionAt } from '../names/attribution';
import type { Person } from '../names/register';
import type { OfficeSpan } from '../offices/offices';
import { blockAt } from '../text/blockAt';
import type { Span } from '../text/span';
import { matchesOf } from '../text/matches';

/** Who says something, and the words that say so. */
export interface Speaker {
  names: Span[];
  offices: OfficeSpan[];
  attribution: Span;
}

const PRONOUN = /(?:il|elle|ils|elles|on|he|she|they)(?![\p{L}'])/iuy;
const SURNAME =
  /(?:(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Pr|Mayor|Councillor|President|Professor) )?\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30})?/uy;
/** How far back “she” looks, in UTF-16 units. */
const FAR = 1_500;

/** Completes what an attribution leaves out with what the release tells elsewhere of the same person. */
export function speakerFrom(
  document: Document,
  told: Attribution,
  attribution: Span,
): Speaker | null {
  const { register } = document;
  if (told.names.length === 0) {
    const holders = told.offices.map((office) => register.holderOf(office));
    const [first] = holders;
    if (!first || holders.some((holder) => holder !== first)) return null;
    return {
      names: [first.name],
      offices: fuller(document.view, told.offices, first.offices),
      attribution,
    };
  }
  const people = told.names.map((name) => register.find(name));
  const names = told.names.map(
    (name, place) => (isOneWord(document, name) ? people[place]?.name : name) ?? name,
  );
  const known = people.length === 1 ? (people[0]?.offices ?? []) : [];
  return { names, offices: fuller(document.view, told.offices, known), attribution };
}

/** “le maire” says less than “maire de X”, told of the same person elsewhere. */
function fuller(view: string, told: OfficeSpan[], known: OfficeSpan[]): OfficeSpan[] {
  const [only] = told;
  if (!only) return known;
  const title = view.slice(only.title.start, only.title.end).toLowerCase();
  const says = ({ title: { start, end } }: OfficeSpan) =>
    view.slice(start, end).toLowerCase().startsWith(`${title} `);
  return told.length === 1 && !only.organisation && known.some(says) ? known : told;
}

/** Someone at a place: by name and office, surname or pronoun. */
export function someoneAt(
  document: Document,
  start: number,
  limit: number,
  last: Speaker | null,
  loose = false,
): { speaker: Speaker; end: number } | null {
  const { view } = document;
  const told = attributionAt(view, start, limit, { loose });
  if (told) {
    const speaker = speakerFrom(document, told, { start: told.start, end: told.end });
    if (speaker) return { speaker, end: told.end };
  }
  return pronounAt(document, start, limit, last) ?? surnameAt(document, start, limit);
}

function pronounAt(document: Document, start: number, limit: number, last: Speaker | null) {
  PRONOUN.lastIndex = start;
  if (!PRONOUN.test(document.view) || PRONOUN.lastIndex > limit) return null;
  const end = PRONOUN.lastIndex;
  const speaker = lastSpeaker(document, start, last);
  return speaker && { speaker: { ...speaker, attribution: { start, end } }, end };
}

/**
 * Whom a pronoun means: who alone is told of since someone spoke; who spoke, where nobody else is.
 * Where it may be one of several, nobody.
 */
export function lastSpeaker(
  document: Document,
  place: number,
  last: Speaker | null,
): Speaker | null {
  const { register, blocks } = document;
  const near = Math.max(0, place - FAR);
  if (last && last.attribution.end >= near) {
    const since = register.toldBetween(last.attribution.end, place);
    if (since.several) return null;
    return since.only ? speakerOf(since.only) : last;
  }
  const block = blockAt(blocks, place);
  const here = register.toldBetween(block?.start ?? near, place);
  const told = here.only || here.several ? here : register.toldBetween(near, place);
  return told.only ? speakerOf(told.only) : null;
}

const speakerOf = ({ name, offices, told }: Person): Speaker => ({
  names: [name],
  offices,
  attribution: told,
});

function surnameAt(document: Document, start: number, limit: number) {
  const { view, register } = document;
  SURNAME.lastIndex = start;
  if (!SURNAME.test(view) || SURNAME.lastIndex > limit) return null;
  const whole = view.slice(start, SURNAME.lastIndex);
  const words = matchesOf(whole, /\S+/gu);
  for (const word of words) {
    const span = { start: start + word.index, end: start + word.index + word[0].length };
    const person = register.find(span);
    if (person)
      return {
        speaker: { ...speakerOf(person), attribution: { start, end: span.end } },
        end: span.end,
      };
  }
  return null;
}

const isOneWord = ({ view }: Document, { start, end }: Span) =>
  !view.slice(start, end).includes(' ');
