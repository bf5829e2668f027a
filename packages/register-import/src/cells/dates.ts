import { foldLetters } from '@entente/model/foldLetters';
import { parsePartialDate } from '@entente/model/partialDate';
import type { PartialDate } from '@entente/model/partialDate';
import { monthNumber, weekdayNumber } from './monthNames';
import { ask } from './reading';
import type { Reading } from './reading';

/** Which of two numbers is the day, as a column's other cells show. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

/** Before this nobody twinned cities; after it is a slip of the finger. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2099;
const LONGEST = 80;

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const UNSURE =
  /[?]|\b(?:vers|environ|env|circa|ca|c|um|etwa|hacia|alrededor|about|around|approx|probablement|probably|wahrscheinlich|avant|before|vor|antes|apres|after|nach|despues|ou|or|oder|o|annees|decada|jahre|decade|fin|mi|debut|early|late|mid|anfang|ende|mitte|finales|principios)\b|\d{4}s\b|\d{3}[xX]|\d{4}er\b/;
const LESS_PRECISE =
  /^(?:(?:au|a l'|l'|im|in|en|the)\s*)?(?:printemps|ete|automne|hiver|spring|summer|autumn|fall|winter|fruhling|fruhjahr|sommer|herbst|primavera|verano|otono|invierno|[12]e? (?:semestre|trimestre)|q[1-4]|[1-4]\. quartal)(?:\s+(?:de|of|del|von))?\s+(\d{4})$/;
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g;
const FILLERS = new Set([
  'le',
  'en',
  'du',
  'de',
  'del',
  'd',
  'l',
  'the',
  'of',
  'on',
  'in',
  'am',
  'im',
  'den',
  'der',
  'el',
  'dia',
]);

const two = (part: string | number) => String(part).padStart(2, '0');

/** The first day with a time after it, as spreadsheets and databases write it. */
const withoutTime = (text: string) =>
  text.replace(
    /(?<=\d{4}-\d\d-\d\d|[./]\d{4})[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?:Z| ?[+-]\d\d:?\d\d)?$/,
    '',
  );

/**
 * The date that a cell's text tells, as precise as it is. What may be two days, or none, is asked.
 *
 * @example readDate('3/4/1998', 'unknown') // asked: 1998-04-03 or 1998-03-04
 * @example readDate('mai 1958', 'unknown') // { value: '1958-05' }
 */
export function readDate(text: string, order: DateOrder): Reading<PartialDate> {
  const trimmed = withoutTime(text.normalize('NFC').replace(/\s+/g, ' ').trim());
  if (trimmed.length > LONGEST) return ask('date-not-understood');
  const numeric = NUMERIC.exec(trimmed);
  if (numeric) return fromNumbers(numeric, order);
  const iso = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(trimmed);
  if (iso) return made(iso[1] ?? '', iso[3] ?? '', iso[4]);
  const compact = /^((?:1[89]|20)\d\d)(\d\d)(\d\d)$/.exec(trimmed);
  if (compact) return made(compact[1] ?? '', compact[2] ?? '', compact[3]);
  const monthYear = /^(\d{1,2})[./-](\d{4})$/.exec(trimmed);
  if (monthYear) return made(monthYear[2] ?? '', monthYear[1] ?? '');
  if (/^\d{4}$/.test(trimmed)) return made(trimmed);
  return fromWords(foldLetters(trimmed));
}

function made(year: string, month?: string, day?: string): Reading<PartialDate> {
  const text = [year, ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join(
    '-',
  );
  const date = parsePartialDate(text);
  if (!date) return ask('no-such-date', neighbours(year, month));
  const isPlausible = Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
  return isPlausible ? { value: date } : ask('implausible-year', [date]);
}

/** What is surely so in a day that there is not: its month and year. */
function neighbours(year: string, month?: string): string[] {
  const isNone = month !== undefined && Number(month) === 0;
  if (isNone) return neighbours(year);
  const date = parsePartialDate([year, ...(month ? [two(month)] : [])].join('-'));
  return date ? [date] : [];
}

function fromNumbers(match: RegExpExecArray, order: DateOrder): Reading<PartialDate> {
  const [, a = '', mark, b = '', year = ''] = match;
  if (year.length === 2)
    return ask(
      'short-year',
      ['19', '20'].flatMap((century) => options(a, b, century + year, mark, order)),
    );
  const isDayFirst = Number(a) > 12 || mark === '.' || order === 'day-first' || a === b;
  const isMonthFirst = mark !== '.' && (Number(b) > 12 || order === 'month-first');
  if (isDayFirst && isMonthFirst && Number(a) > 12 && Number(b) <= 12) return made(year, b, a);
  if (isDayFirst && isMonthFirst && Number(b) > 12 && Number(a) <= 12)
    return disagrees(year, a, b, order);
  if (isDayFirst) return made(year, b, a);
  if (isMonthFirst) return made(year, a, b);
  return ask('ambiguous-day', options(a, b, year, mark, order));
}

/** 5/25/1998 in a column of days before months is asked: one of the two is a slip. */
function disagrees(
  year: string,
  month: string,
  day: string,
  order: DateOrder,
): Reading<PartialDate> {
  const reading = made(year, month, day);
  return order === 'day-first' && 'value' in reading
    ? ask('no-such-date', [reading.value])
    : reading;
}

function options(
  a: string,
  b: string,
  year: string,
  mark: string | undefined,
  order: DateOrder,
): string[] {
  const days = [
    ...(order === 'month-first' && mark !== '.' ? [] : [`${year}-${two(b)}-${two(a)}`]),
    ...(order === 'day-first' || mark === '.' ? [] : [`${year}-${two(a)}-${two(b)}`]),
  ];
  return [...new Set(days)].filter((day) => parsePartialDate(day));
}

function fromWords(folded: string): Reading<PartialDate> {
  const years = [...new Set(folded.match(YEAR) ?? [])];
  if (years.length > 1) return ask('several-years', years);
  const less = LESS_PRECISE.exec(folded);
  const precise = less && parsePartialDate(less[1] ?? '');
  if (precise) return { value: precise, warning: 'date-less-precise' };
  if (UNSURE.test(folded)) return ask('uncertain-date', years);
  const words = folded
    .split(/[\s,'’]+|(?<=\p{L})[.-](?=\d)|(?<=\d)[.-](?=\p{L})|\.(?=\s|$)/u)
    .filter((word): word is string => Boolean(word) && !FILLERS.has(word));
  const weekday = words.length > 2 ? weekdayNumber(words[0] ?? '') : null;
  const reading = fromNamedMonth(weekday === null ? words : words.slice(1), years);
  if (weekday === null || !('value' in reading) || reading.value.length < 10) return reading;
  const isThatDay = new Date(`${reading.value}T00:00:00Z`).getUTCDay() === weekday;
  return isThatDay ? reading : ask('other-weekday', [reading.value]);
}

/** 1er mai 1958, 12. Mai 1958, May 12th 1958, 12 de mayo de 1958, mai 1958. */
function fromNamedMonth(words: readonly string[], years: readonly string[]): Reading<PartialDate> {
  const at = words.findIndex((word) => monthNumber(word) !== null);
  const month = monthNumber(words[at] ?? '');
  const numbers = words
    .filter((_, place) => place !== at)
    .map((word) => /^(\d{1,2})(?:er|re|e|st|nd|rd|th|\.|º)$/.exec(word)?.[1] ?? word);
  if (month === null || numbers.length > 2 || !numbers.every((one) => /^\d{1,4}$/.test(one)))
    return ask('date-not-understood', years);
  const year = numbers.find((one) => one.length === 4);
  const [day] = numbers.filter((one) => one !== year);
  if (year) return made(year, String(month), day);
  const [first = '', short] = numbers;
  if ((short === undefined && first.length === 2 && Number(first) > 31) || short?.length === 2) {
    const [number, own] = short ? [short, first] : [first, undefined];
    return ask(
      'short-year',
      ['19', '20'].map((one) =>
        [`${one}${number}`, two(month), ...(own ? [two(own)] : [])].join('-'),
      ),
    );
  }
  return ask('date-not-understood');
}

/** The order that a column's own days show: 25/12/1998 can be read in one way only. */
export function dateOrderOf(texts: readonly string[]): DateOrder {
  let [dayFirst, monthFirst] = [0, 0];
  for (const text of texts) {
    const [, a = '', mark, b = ''] = NUMERIC.exec(withoutTime(text.trim())) ?? [];
    if (mark === '.' || a === '') continue;
    if (Number(a) > 12 && Number(b) <= 12) dayFirst += 1;
    if (Number(b) > 12 && Number(a) <= 12) monthFirst += 1;
  }
  if (dayFirst > 0 && monthFirst === 0) return 'day-first';
  return monthFirst > 0 && dayFirst === 0 ? 'month-first' : 'unknown';
}
