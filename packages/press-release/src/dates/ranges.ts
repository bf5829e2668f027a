import type { FoundDate } from '../draft';
import { MONTH, WEEKDAY } from '../words/months';
import { dateFrom } from './dates';
import { matchesOf } from '../text/matches';

export interface DateRange {
  start: FoundDate;
  end: FoundDate;
  index: number;
  length: number;
}

const DAY = '(?:1 ?er|[0-3]?\\d(?:st|nd|rd|th)?)';
const YEAR = '(?:1[89]\\d\\d|20\\d\\d)';
const W = `(?:${WEEKDAY},? )?`;
const TO = '(?: ?[-–—] ?| au | to | until | till | through | and | et (?:le |au )?)';
const RANGE = new RegExp(
  [
    // du 7 au 12 avril 2024; du 28 mars au 2 avril 2024; 7–12 April 2024
    `(?<![\\p{L}\\p{N}])${W}(?<a1>${DAY})(?: (?<am1>${MONTH})(?:,? (?<ay1>${YEAR}))?)?${TO}(?:the )?${W}(?<b1>${DAY}) (?<bm1>${MONTH}),? (?<by1>${YEAR})(?!\\d)`,
    // April 7 to 12, 2024; March 28 to April 2, 2024
    `(?<![\\p{L}\\p{N}])${W}(?<am2>${MONTH}) (?<a2>${DAY})(?:,? (?<ay2>${YEAR}))?,?${TO}(?:the )?${W}(?:(?<bm2>${MONTH}) )?(?<b2>${DAY}),? (?<by2>${YEAR})(?!\\d)`,
  ].join('|'),
  'giu',
);

/** What may stand after a period; “to 4 May schools” and “to 25 pupils” are none. */
const STOPS =
  '(?=[,.;:)]|$| (?:à|au|aux|en|dans|pour|avec|et|in|at|for|with|and|to|on|by|as)(?![\\p{L}]))';
/** A period that needs no year is shorter than half of one. */
const LONGEST = 180 * 86_400_000;
const YEARLESS = new RegExp(
  [
    // du 9 au 14 mars; du 28 mars au 2 avril; 9–14 March
    `(?<![\\p{L}\\p{N}])(?:${WEEKDAY} )?(?<a1>${DAY})(?: (?<am1>${MONTH}))?${TO}(?:the )?(?:${WEEKDAY} )?(?<b1>${DAY}) (?<bm1>${MONTH})(?!,? ?\\d)${STOPS}`,
    // July 14 to 25; July 14 to August 2
    `(?<![\\p{L}\\p{N}])${W}(?<am2>${MONTH}) (?<a2>${DAY}),?${TO}(?:the )?${W}(?:(?<bm2>${MONTH}) )?(?<b2>${DAY})(?!,? ?\\d)${STOPS}`,
  ].join('|'),
  'giu',
);

/**
 * Periods told without a year, in the year that sets them nearest to the day of the release: a visit
 * told in December for “9 to 14 January” is in the next one. The evidence is the words of the period.
 *
 * @param release a day; from a month or year alone nothing is told
 */
export function rangesNear(view: string, release: FoundDate, offset = 0): DateRange[] {
  if (release.precision !== 'day') return [];
  const day = Date.parse(release.value);
  const year = Number(release.value.slice(0, 4));
  return matchesOf(view, YEARLESS).flatMap((match) => {
    const groups = match.groups ?? {};
    const form = groups.b1 ? '1' : '2';
    const last = groups[`bm${form}`] ?? groups[`am${form}`];
    const first = groups[`am${form}`] ?? last;
    const evidence = [offset + match.index, offset + match.index + match[0].length] as const;
    const near = [year - 1, year, year + 1].flatMap((one) => {
      const start = dateFrom(String(one), first, groups[`a${form}`]);
      const ends = [one, one + 1].map((of) => dateFrom(String(of), last, groups[`b${form}`]));
      const end = ends.find((day) => start && day && start.value <= day.value);
      const isShort = start && end && Date.parse(end.value) - Date.parse(start.value) < LONGEST;
      return isShort ? [{ start, end }] : [];
    });
    const distance = ({ start }: (typeof near)[number]) => Math.abs(Date.parse(start.value) - day);
    const [best] = near.sort((a, b) => distance(a) - distance(b));
    if (!best) return [];
    return [
      {
        start: { ...best.start, evidence },
        end: { ...best.end, evidence },
        index: match.index,
        length: match[0].length,
      },
    ];
  });
}

/** Periods told by their first and last day; each end has its own words as evidence. */
export function rangesIn(view: string, offset = 0): DateRange[] {
  return matchesOf(view, RANGE).flatMap((match) => {
    const groups = match.groups ?? {};
    const form = groups.b1 ? '1' : '2';
    const [year, month] = [groups[`by${form}`], groups[`bm${form}`] ?? groups[`am${form}`]];
    const start = dateFrom(
      groups[`ay${form}`] ?? year,
      groups[`am${form}`] ?? month,
      groups[`a${form}`],
    );
    const end = dateFrom(year, month, groups[`b${form}`]);
    if (!start || !end || start.value > end.value) return [];
    const [from, to] = [offset + match.index, offset + match.index + match[0].length];
    const evidence = [from, to] as const;
    return [
      {
        start: { ...start, evidence },
        end: { ...end, evidence },
        index: match.index,
        length: match[0].length,
      },
    ];
  });
}
