import { typeset } from './typeset';

/** Durations and sizes: what counts them is never parted from them, in any gap of a message. */
const UNITS = 'ans?|mois|jours?|octets?|ko|Mo|km|h|min|years?|months?|days?|bytes?|kB|MB';

const FAULTS: readonly (readonly [fault: string, within: 'fr' | 'en' | null, pattern: RegExp])[] = [
  ['a straight quotation mark', null, /"/],
  ['three dots for an ellipsis', null, /\.{3}/],
  ['an em dash', null, /—/],
  ['two dashes', null, / – .* – /],
  ['a unit that may leave its number', null, new RegExp(`[\\d}] (?:${UNITS})(?![\\p{L}’])`, 'u')],
  ['a space before its punctuation', 'en', /\s[:;!?](?:\s|$)/],
  ['French quotation marks', 'en', /[«»]/],
  ['a straight apostrophe', 'fr', /'/],
  ['punctuation without its space', 'fr', /[^\s][;?!»]|[^\s]:(?:\s|$)|«\S/],
];

/**
 * What a text of an interface file does against the rules of its language; none for a right one.
 *
 * @example wordingFaults('Durée : {count} ans', 'fr')
 * // ['a unit that may leave its number', 'set otherwise: …']
 */
export function wordingFaults(text: string, language: 'fr' | 'en'): string[] {
  const faults = FAULTS.flatMap(([fault, only, pattern]) =>
    (only === null || only === language) && pattern.test(text) ? [fault] : [],
  );
  const set = typeset(text, language);
  return set === text ? faults : [...faults, `set otherwise: ${set}`];
}

/** The texts of an interface file by their places: { 'facts.date': 'Date', … } */
export function textsOf(words: unknown, place = ''): Record<string, string> {
  if (typeof words === 'string') return { [place]: words };
  const inner = Object.entries((words ?? {}) as object);
  return Object.assign(
    {},
    ...inner.map(([key, value]) => textsOf(value, place ? `${place}.${key}` : key)),
  ) as Record<string, string>;
}

/** The faults of a whole file, each with its place; empty for a right one. */
export function faultsOfWords(words: unknown, language: 'fr' | 'en'): string[] {
  return Object.entries(textsOf(words)).flatMap(([place, text]) =>
    wordingFaults(text, language).map((fault) => `${place}: ${fault}`),
  );
}
