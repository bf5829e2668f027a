import type { Span } from '../text/span';
import { trimmed, withoutEnd } from '../text/span';
import { matchesOf } from '../text/matches';
import { OFFICE_HEAD } from '../words/officeNouns';
import { organisationIn, startsOrganisation } from './organisation';

export interface OfficeSpan {
  title: Span;
  organisation: Span | null;
}

const HEAD = new RegExp(OFFICE_HEAD, 'iuy');
const STOP = /[,;:()«»"“”„|]| [-–—] |\.(?= |$)/u;
const QUALIFIER =
  /^(?:en charge|chargée?s?|déléguée?s?|responsable|in charge|responsible|with responsibility|et (?:de|du|des|à|en)|and (?:of|for)) /iu;
const JOINT = / (?:et|and|&|\/|ainsi que|as well as) /giu;
/** What tells of the moment, not of the office. */
const CUT =
  /(?<= )(?:lors d|à l'occasion|au cours d|en présence|accompagnée?|qui |who |dont |at the (?:signing|ceremony|opening|event|launch)|during |in a statement|dans un communiqué|ce (?:matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|hier|aujourd'hui|today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u;
const LONGEST = 260;
const WORDS_OF_UNKNOWN = 14;

/** Whether an office begins here, by its noun. */
export function startsOffice(view: string, start: number): boolean {
  HEAD.lastIndex = start;
  return HEAD.test(view);
}

export function officeHeadAt(view: string, start: number): number | null {
  HEAD.lastIndex = start;
  return HEAD.test(view) ? HEAD.lastIndex : null;
}

/**
 * The offices told from a place on, up to `limit`: “maire de X et présidente de Y, chargée de Z”.
 *
 * @param loose an office may have a noun that no list has, as it can stand nowhere else
 */
export function officesAt(
  view: string,
  start: number,
  limit: number,
  loose = false,
): { offices: OfficeSpan[]; end: number } {
  const offices: OfficeSpan[] = [];
  const last = Math.min(limit, start + LONGEST);
  let place = start;
  let end = start;
  for (;;) {
    const segment = segmentAt(view, place, last);
    const previous = offices[offices.length - 1];
    const words = view.slice(segment.start, segment.end);
    const lead = /^(?:et|and|&) /iu.exec(words)?.[0].length ?? 0;
    if (segment.end <= segment.start) break;
    if (startsOffice(view, segment.start + lead)) {
      offices.push(...split(view, { start: segment.start + lead, end: segment.end }));
    } else if (previous && QUALIFIER.test(words)) {
      previous.title = { start: previous.title.start, end: segment.end };
      previous.organisation ??= organisationIn(view, segment);
    } else if (previous && !previous.organisation && isBesideOrganisation(view, segment)) {
      previous.organisation = segment;
    } else if (!previous && loose && isOfficeLike(words)) {
      offices.push(...split(view, segment));
    } else break;
    end = segment.end;
    const mark = view.slice(segment.end, segment.end + 2);
    if (!/^[,;]/.test(mark) || segment.end >= last) break;
    place = segment.end + 1;
  }
  return { offices, end };
}

function segmentAt(view: string, start: number, limit: number): Span {
  const text = view.slice(start, limit);
  const stop = STOP.exec(
    text.replace(/\b(?:St|Ste|Dr|M)\.(?= )/g, (word) => `${word.slice(0, -1)}_`),
  );
  const whole = text.slice(0, stop ? stop.index : text.length);
  const cut = CUT.exec(whole);
  return trimmed(view, { start, end: start + (cut ? cut.index : whole.length) });
}

function split(view: string, span: Span): OfficeSpan[] {
  const parts: Span[] = [];
  let rest = span;
  for (const { index, 0: joint } of matchesOf(view.slice(span.start, span.end), JOINT)) {
    const [at, next] = [span.start + index, span.start + index + joint.length];
    if (!startsOffice(view, next)) continue;
    parts.push({ start: rest.start, end: at });
    rest = { start: next, end: span.end };
  }
  return [...parts, rest].map((part) => officeOf(view, part));
}

function officeOf(view: string, span: Span): OfficeSpan {
  const bare = withoutArticle(view, withoutEnd(view, span, '.'));
  const organisation = organisationIn(view, bare);
  // « … de la Ville de Québec à Rennes »: where it happens is no part of the office.
  const away = organisation && / à (?=\p{Lu})/u.exec(view.slice(organisation.start, bare.end));
  if (!organisation || !away) return { title: bare, organisation };
  const end = organisation.start + away.index;
  return { title: { start: bare.start, end }, organisation: { ...organisation, end } };
}

function withoutArticle(view: string, span: Span): Span {
  const article = /^(?:l'|la |le |les |the |an? |une? )/iu.exec(view.slice(span.start, span.end));
  return { start: span.start + (article?.[0].length ?? 0), end: span.end };
}

function isBesideOrganisation(view: string, segment: Span): boolean {
  const words = view.slice(segment.start, segment.end).split(' ');
  return words.length <= 10 && startsOrganisation(view, segment.start);
}

function isOfficeLike(words: string): boolean {
  const count = words.split(' ').length;
  return count >= 1 && count <= WORDS_OF_UNKNOWN && /^(?:\p{L}|l')/u.test(words);
}
