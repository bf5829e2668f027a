import { dateParts } from './dateParts';
import { parsePartialDate } from './partialDate';
import type { PartialDate } from './partialDate';
import { foldLetters } from './foldLetters';

/**
 * Why a text was not read as a date:
 * - `unreadable`: it is in none of the forms that people use
 * - `no-such-date`: it names a day or a month that no calendar has: 31/04/2024, 13/2024
 * - `short-year`: the year has fewer than four digits; 58 could be 1958 or 2058
 * - `other-weekday`: its day of the week is not that of its day
 */
export type TypedDateProblem = 'unreadable' | 'no-such-date' | 'short-year' | 'other-weekday';

export type TypedDate =
  | { readonly date: PartialDate; readonly problem: null }
  | { readonly date: null; readonly problem: TypedDateProblem };

/** First letters that no other month of the two languages begins with, and the month they tell. */
const MONTHS: readonly (readonly [pattern: RegExp, month: number])[] = [
  [/^jan(v|vier|uary)?$/, 1],
  [/^(fevr?|fevrier|feb|february)$/, 2],
  [/^(mars|mar|march)$/, 3],
  [/^(avr|avril|apr|april)$/, 4],
  [/^(mai|may)$/, 5],
  [/^(juin|june|jun)$/, 6],
  [/^(juil|juillet|july|jul)$/, 7],
  [/^(aout|aug|august)$/, 8],
  [/^sept?(embre|ember)?$/, 9],
  [/^oct(obre|ober)?$/, 10],
  [/^nov(embre|ember)?$/, 11],
  [/^dec(embre|ember)?$/, 12],
];

/** From Sunday on, as `Date.getUTCDay` counts. */
const WEEKDAYS: readonly RegExp[] = [
  /^(dimanche|dim|sunday|sun)$/,
  /^(lundi|lun|monday|mon)$/,
  /^(mardi|tuesday|tues?)$/,
  /^(mercredi|mer|wednesday|wed)$/,
  /^(jeudi|jeu|thursday|thu|thur|thurs)$/,
  /^(vendredi|ven|friday|fri)$/,
  /^(samedi|sam|saturday|sat)$/,
];

/** Said before or between the parts of a date, and telling nothing: « le », « en », "the … of". */
const FILLERS = new Set(['le', 'en', 'du', 'de', 'd', 'the', 'of', 'on', 'in', 'ce']);

/** Longer than any date that people write. */
const MOST_CHARACTERS = 60;

const problem = (which: TypedDateProblem): TypedDate => ({ date: null, problem: which });

function monthNamed(word: string): number | null {
  return MONTHS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function weekdayNamed(word: string): number | null {
  const at = WEEKDAYS.findIndex((pattern) => pattern.test(word));
  return at < 0 ? null : at;
}

/** '1er', '1st', '22nd' are numbers of days. */
const ordinal = /^(\d{1,2})(er|re|e|st|nd|rd|th)$/;

/** The words and numbers of a text, punctuation left out: « Mardi 1er avril 2024. » → 4 of them. */
function wordsOf(text: string): string[] {
  return foldLetters(text)
    .split(/[\s,.'’/-]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word));
}

/** @param parts year, month, day; what is not known is left out at the end */
function made(parts: readonly string[]): TypedDate {
  const [year = '', ...rest] = parts;
  if (year.length !== 4) return problem('short-year');
  const text = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
  const date = parsePartialDate(text);
  return date ? { date, problem: null } : problem('no-such-date');
}

const number = /^\d{1,4}$/;

/** Numbers alone: 1958; 05/1958; 1958-05; 12/05/1958; 1958-05-12. The day comes before the month. */
function fromNumbers(numbers: readonly string[]): TypedDate {
  const [first, ...more] = numbers;
  if (!first || more.length > 2 || !numbers.every((part) => number.test(part)))
    return problem('unreadable');
  const inOrder = first.length > 2 ? numbers : [...numbers].reverse();
  if (inOrder.slice(1).some((part) => part.length > 2)) return problem('unreadable');
  return made(inOrder);
}

/** With a month by its name: mai 1958; 1er mai 1958; May 12, 1958. */
function fromNames(words: readonly string[], at: number, month: number): TypedDate {
  const others = words.filter((_, place) => place !== at);
  const numbers = others.map((word) => ordinal.exec(word)?.[1] ?? word);
  if (!numbers.every((part) => number.test(part))) return problem('unreadable');
  if (numbers.length === 1) return made([numbers[0] ?? '', String(month)]);
  if (numbers.length !== 2) return problem('unreadable');
  const [a = '', b = ''] = numbers;
  const [day, year] = a.length > 2 ? [b, a] : [a, b];
  if (day.length > 2) return problem('unreadable');
  return made([year, String(month), day]);
}

function read(words: readonly string[]): TypedDate {
  const at = words.findIndex((word) => monthNamed(word) !== null);
  const month = at < 0 ? null : monthNamed(words[at] ?? '');
  return month === null ? fromNumbers(words) : fromNames(words, at, month);
}

/**
 * Reads a date as people write it, in French or English, and takes its precision from what they
 * wrote: a year alone stays a year. Nothing is guessed nor corrected: what can't be read, or can't
 * have been, is told, so that the writer's text can stay before them.
 *
 * @param text « 1958 », « 05/1958 », « mai 1958 », « 12/05/1958 », « mardi 1er mai 1958 », '1958-05-12'
 * @example readTypedDate('05/1958') // { date: '1958-05', problem: null }
 * @example readTypedDate('31/04/2024') // { date: null, problem: 'no-such-date' }
 */
export function readTypedDate(text: string): TypedDate {
  if (text.length > MOST_CHARACTERS) return problem('unreadable');
  const words = wordsOf(text);
  const [first = ''] = words;
  const weekday = words.length > 1 ? weekdayNamed(first) : null;
  const typed = read(weekday === null ? words : words.slice(1));
  if (weekday === null || !typed.date) return typed;
  if (dateParts(typed.date)?.day === undefined) return problem('unreadable');
  const isThatDay = new Date(`${typed.date}T00:00:00Z`).getUTCDay() === weekday;
  return isThatDay ? typed : problem('other-weekday');
}
