import type { Language } from '../draft';

const FRENCH =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const ENGLISH =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const SHORT_FRENCH = 'janv févr mars avr mai juin juil août sept oct nov déc'.split(' ');
const SHORT_ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const NUMBERS = new Map<string, number>(
  [FRENCH, ENGLISH, SHORT_FRENCH, SHORT_ENGLISH].flatMap((names) =>
    names.map((name, place): [string, number] => [plain(name), place + 1]),
  ),
).set('sept', 9);

/** A month as an alternative of an expression with the flags i and u, in either language. */
export const MONTH =
  '(?:janvier|janv\\.|f[ée]vrier|f[ée]vr\\.|mars|avril|avr\\.|mai|juin|juillet|juil\\.|ao[ûu]t|septembre|sept\\.|octobre|oct\\.|novembre|nov\\.|d[ée]cembre|d[ée]c\\.|january|jan\\.?|february|feb\\.?|march|mar(?:\\.|(?= \\d))|april|apr\\.?|may|june|jun\\.|july|jul\\.|august|aug\\.?|september|sept?|sep\\.|october|november|december|dec|oct|nov)(?!\\p{L})';

export const monthNumber = (word: string): number | undefined =>
  NUMBERS.get(plain(word.replace(/\.$/, '')));

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
};

export const WEEKDAY = `(?:${[...WEEKDAYS.fr, ...WEEKDAYS.en].join('|')})`;

/** @returns 0 for Sunday, as `Date.getUTCDay` */
export function weekdayNumber(word: string): number {
  const name = word.toLowerCase();
  return Math.max(WEEKDAYS.fr.indexOf(name), WEEKDAYS.en.indexOf(name));
}

export const isMonthOrWeekday = (word: string): boolean =>
  NUMBERS.has(plain(word)) || weekdayNumber(word) >= 0;
