import type { OfficeSpan } from '../offices/offices';
import { officeHeadAt, officesAt } from '../offices/offices';
import type { Span } from '../text/span';
import { personAt } from './personName';
import { matchesOf } from '../text/matches';

/** Who is told of in one place: names with their offices, either first. */
export interface Attribution extends Span {
  names: Span[];
  /** Where each of them and his office begins. */
  starts: number[];
  offices: OfficeSpan[];
}

export interface AttributionOptions {
  /** Nothing but who speaks can stand here: an office may have any words. */
  loose?: boolean;
}

const NO_PLACE = '(?:The|A|An|And|But|When|As|Former|Deputy|Vice|Acting|Lord|According|In|On|At) ';
const JOINER = /,? ?(?:et|and|&|\/|;|ainsi que|as well as) (?:de |d')?/iuy;
const AFTER_NAME = / ?(?:,|\(| [-–—]| ?\||:) ?/uy;
const PLACE_BEFORE_OFFICE = new RegExp(
  `(?:(?!${NO_PLACE})\\p{Lu}[\\p{L}'-]{1,24} ){1,3}?(?=(?:Deputy |Vice |City |Fire |Police )?(?:Mayor|President|Governor|Council President|Police Chief|Fire Chief|Director|Superintendent|Provost|Chancellor|Councill?or|Commissioner|Chair|Chairman|Premier|Minister|Manager|Rector|Dean|Reeve|Sheriff) )`,
  'uy',
);
const LONGEST_OFFICE = 200;

/** Two names at most are read by their joint; more than that are read one by one. */
export function attributionAt(
  view: string,
  start: number,
  limit: number,
  options: AttributionOptions = {},
): Attribution | null {
  const first = oneAt(view, start, limit, options);
  if (!first) return null;
  let whole = first;
  for (;;) {
    const joint = match(JOINER, view, whole.end);
    if (joint === null || joint >= limit) return whole;
    const next = oneAt(view, joint, limit, options);
    if (!next || next.names.length === 0 || first.names.length === 0) return whole;
    whole = {
      start: whole.start,
      end: next.end,
      names: [...whole.names, ...next.names],
      starts: [...whole.starts, ...next.starts],
      offices: [...whole.offices, ...next.offices],
    };
  }
}

function oneAt(
  view: string,
  start: number,
  limit: number,
  options: AttributionOptions,
): Attribution | null {
  return (
    nameFirst(view, start, limit, options) ??
    officeFirst(view, start, limit) ??
    placeFirst(view, start, limit)
  );
}

function nameFirst(view: string, start: number, limit: number, { loose }: AttributionOptions) {
  const person = personAt(view, start, limit);
  if (!person || person.end > limit) return null;
  const after = match(AFTER_NAME, view, person.end);
  const bare = { start, end: person.end, names: [person.name], starts: [start], offices: [] };
  if (after === null || after >= limit) return bare;
  const { offices, end } = officesAt(view, after, limit, loose);
  if (offices.length === 0) return bare;
  const closing = view[after - 1] === '(' || view.slice(person.end, after).includes('(');
  return {
    start,
    end: closing && view[end] === ')' ? end + 1 : end,
    names: [person.name],
    starts: [start],
    offices,
  };
}

/** “la mairesse de X, Anne Y”, “Mayor Anne Y”, “le maire de X Anne Y”. */
function officeFirst(view: string, start: number, limit: number): Attribution | null {
  const head = officeHeadAt(view, start);
  if (head === null || head > limit) return null;
  const beside = view[head] === ' ' ? personAt(view, head + 1, limit) : null;
  if (beside && beside.end <= limit) {
    const title = { start: withoutArticle(view, start), end: head };
    const office = { title, organisation: null };
    return { start, end: beside.end, names: [beside.name], starts: [start], offices: [office] };
  }
  const { offices, end } = officesAt(view, start, Math.min(limit, start + LONGEST_OFFICE));
  const last = offices[offices.length - 1];
  if (!last) return null;
  const comma = /^, ?/.exec(view.slice(end, end + 2));
  const named = comma ? personAt(view, end + comma[0].length, limit) : null;
  if (named && named.end <= limit)
    return { start, end: named.end, names: [named.name], starts: [start], offices };
  const inside = personInside(view, last);
  if (inside)
    return {
      start,
      end: inside.name.end,
      names: [inside.name],
      starts: [start],
      offices: [...offices.slice(0, -1), inside.office],
    };
  return { start, end, names: [], starts: [], offices };
}

/** “Ornay Mayor Anne Roux”, “Valcombe Police Chief Jean Roux”. */
function placeFirst(view: string, start: number, limit: number): Attribution | null {
  const place = match(PLACE_BEFORE_OFFICE, view, start);
  if (place === null || place >= limit) return null;
  const told = officeFirst(view, place, limit);
  const [office] = told?.offices ?? [];
  if (!told || !office || told.names.length === 0 || office.organisation) return null;
  return { ...told, start, offices: [{ ...office, organisation: { start, end: place - 1 } }] };
}

/** “maire de X, Anne Y” as an organisation beside, or “maire de X Anne Y” with nothing between. */
function personInside(view: string, office: OfficeSpan): { name: Span; office: OfficeSpan } | null {
  const { organisation, title } = office;
  if (!organisation) return null;
  if (organisation.start >= title.end) {
    const person = personAt(view, organisation.start, organisation.end);
    if (!person || person.end < organisation.end) return null;
    return { name: person.name, office: { title, organisation: null } };
  }
  const words = matchesOf(view.slice(organisation.start, title.end), /\S+/gu);
  const name = words[words.length - 2];
  if (words.length < 3 || !name) return null;
  const start = organisation.start + name.index;
  const person = personAt(view, start, title.end);
  if (!person || person.end !== title.end) return null;
  const end = view[start - 1] === ' ' ? start - 1 : start;
  if (!/^\p{Lu}/u.test(words[words.length - 3]?.[0] ?? '')) return null;
  return {
    name: person.name,
    office: {
      title: { start: title.start, end },
      organisation: { start: organisation.start, end },
    },
  };
}

function withoutArticle(view: string, start: number): number {
  return (
    start +
    (/^(?:l'|la |le |the |un |une |an? )/iu.exec(view.slice(start, start + 4))?.[0].length ?? 0)
  );
}

function match(expression: RegExp, view: string, start: number): number | null {
  expression.lastIndex = start;
  return expression.test(view) ? expression.lastIndex : null;
}
