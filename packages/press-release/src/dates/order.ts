import type { Language } from '../draft';
import { matchesOf } from '../text/matches';

const NUMERIC = /(?<![\p{L}\p{N}/.-])(?<a>[0-3]?\d)[/.](?<b>[0-3]?\d)[/.](?:1[89]|20)\d\d(?!\d)/gu;
/** Where English writes the day first: Britain, Ireland, Australia and New Zealand. */
const DAY_FIRST_COUNTRY =
  /(?:\.(?:uk|ie|scot|wales)|\.(?:gov|com|org)\.(?:au|nz))(?![\p{L}])|\+(?:44|353|61|64)(?!\d)|(?<!\p{L})(?:United Kingdom|(?<!New )England|Scotland|(?<!New South )Wales|Northern Ireland|Ireland|Australia|New Zealand|Borough Council|County Council|Lord Mayor)(?!\p{L})/u;

export interface Unsure {
  start: number;
  end: number;
}

/**
 * Dates in figures whose day and month may be either of two numbers. French puts the day first; English
 * does where another date of the text or its country shows it, and else they can't be read.
 */
export function unsureDates(
  view: string,
  language: Language,
): { dates: Unsure[]; isDayFirst: boolean } {
  const dates: Unsure[] = [];
  let [dayFirst, monthFirst] = [0, 0];
  for (const { index, 0: all, groups } of matchesOf(view, NUMERIC)) {
    const [a, b] = [Number(groups?.a), Number(groups?.b)];
    if (a > 12 && b <= 12) dayFirst += 1;
    else if (b > 12 && a <= 12) monthFirst += 1;
    else if (a !== b && a > 0 && b > 0) dates.push({ start: index, end: index + all.length });
  }
  const isShown = dayFirst > 0 && monthFirst === 0;
  const isTold = monthFirst === 0 && (language === 'fr' || DAY_FIRST_COUNTRY.test(view));
  return { dates, isDayFirst: isShown || isTold };
}

/** The text with the marks of such dates replaced, so that none is read; its places stay. */
export function withoutUnsure(view: string, dates: readonly Unsure[]): string {
  let place = 0;
  const parts = dates.map(({ start, end }) => {
    const before = view.slice(place, start);
    place = end;
    return before + view.slice(start, end).replace(/[/.]/g, '_');
  });
  return parts.join('') + view.slice(place);
}
