import type { FoundDate } from '../draft';
import { datesIn, foundDate } from '../dates/dates';
import type { Span } from '../text/span';
import { LABEL } from './patterns';

export interface Dateline {
  place: Span | null;
  date: FoundDate;
  weekdayIsWrong: boolean;
  /** Where what follows it begins. */
  end: number;
}

const WORD = "(?:[dlDL]')?\\p{Lu}[\\p{L}'.-]{0,30}";
const PLACE = `(?:(?:À|A|Fait à) )?(?<place>(?:(?:Le|La|Les|The|Saint|St\\.?) )?${WORD}(?:[ /](?:(?:de la|de|du|des|sur|sous|en|aux?|of|on|upon|the|by|et|and|&|les|le|la|lès|del|do|da) ){0,2}${WORD}){0,5})`;
const REGION =
  '(?:, (?:\\p{Lu}[\\p{L}.]{1,20}\\.?(?: \\p{Lu}[\\p{L}.]{1,20}){0,2}))?(?: \\(\\p{L}[\\p{L} .-]{1,30}\\))?';
const BEFORE_DATE = '(?:,? ?[-–—,(|:]+ ?| )(?:ce |le |the )?';
const HEAD = new RegExp(`^(?:${PLACE}${REGION}${BEFORE_DATE})?`, 'u');
const ONLY_PLACE = new RegExp(`^${PLACE}${REGION} ?[–—-]{1,2} (?=\\p{Lu})`, 'u');
const AFTER =
  /^(?:\)|,)? ?\.?(?: ?(?:\/[\p{L} .]{2,30}\/|\([\p{L} .]{2,30}\)))? ?(?:[-–—:|.]{1,3} ?|$)/u;
const FARTHEST = 140;

/** Months and weekdays with a capital begin a date, not a place. */
const NO_PLACE =
  /^(?:Le|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|On|In|En|Depuis|Since|Publié|Published|Du|From|Dès|As|Date|Since)(?: |$)/u;

/**
 * “Rennes, le 9 avril 2024”, “QUÉBEC, le 9 avril 2024 –”, “HARROW FALLS, Ore. – June 11, 2025 –”, at
 * the start of a line or after what kind of release it is. A date that a sentence goes on after,
 * without a mark, is none.
 */
export function datelineAt(view: string, { start, end }: Span): Dateline | null {
  const whole = view.slice(start, Math.min(end, start + FARTHEST));
  const label = LABEL.exec(whole);
  const skipped = label
    ? label[0].length +
      (/^ ?(?:(?:n° ?)?[\p{L}-]{0,6}\d[\d\p{L}./-]{0,14}(?= ))?(?: ?[-–—:,.|/(]+ ?)?(?: ?du (?=\p{L}{0,8} ?\d))?/u.exec(
        whole.slice(label[0].length),
      )?.[0].length ?? 0)
    : 0;
  const from = start + skipped;
  const line = whole.slice(skipped);
  const [date] = datesIn(line, from);
  if (!date || date.precision !== 'day') return null;
  const head = placeBefore(line.slice(0, date.evidence[0] - from));
  if (!head) return null;
  const after = AFTER.exec(
    view.slice(date.evidence[1], Math.min(end, date.evidence[1] + FARTHEST)),
  );
  if (!after) return null;
  const place = head.place
    ? { start: from + head.at, end: from + head.at + head.place.length }
    : null;
  // A date and a place in brackets are common; a date alone must stand alone.
  const goesOn = date.evidence[1] + after[0].length < end;
  if (!place && goesOn && !/[-–—:|]/.test(after[0])) return null;
  return {
    place,
    date: foundDate(date),
    weekdayIsWrong: date.weekdayIsWrong,
    end: date.evidence[1] + after[0].length,
  };
}

/** “VALDÉMONT – La Ville…”: a place alone, in capitals, before a dash. */
export function placeLineAt(
  view: string,
  { start, end }: Span,
): { place: Span; end: number } | null {
  const match = ONLY_PLACE.exec(view.slice(start, Math.min(end, start + FARTHEST)));
  const place = match?.groups?.place;
  if (!match || !place || place !== place.toUpperCase() || end - start < match[0].length + 40)
    return null;
  const at = start + match[0].indexOf(place);
  return { place: { start: at, end: at + place.length }, end: start + match[0].length };
}

function placeBefore(text: string): { place: string | null; at: number } | null {
  if (/^(?:(?:le|ce|the|on) )?$/iu.test(text)) return { place: null, at: 0 };
  const match = HEAD.exec(text);
  const place = match?.groups?.place;
  if (!match || match[0].length !== text.length || !place || NO_PLACE.test(place)) return null;
  return { place, at: text.indexOf(place) };
}
