const NARROW = '\u202F'; // narrow no-break space: before ; ! ? » and after «
const WIDE = '\u00A0'; // no-break space: before :
const ANY_SPACE = '[ \\u00A0\\u2009\\u202F]*';
const WORD = '[\\p{L}\\p{N})\\]%€.…»’]';
const END = '(?=[\\s)\\]»,.;:!?…]|$)';

const RULES: readonly [RegExp, string][] = [
  // l'accord → l’accord
  [/(?<=\p{L})'(?=[\p{L}«])/gu, '’'],
  // « Bonjour » and «Bonjour» alike
  [new RegExp(`«${ANY_SPACE}`, 'gu'), `«${NARROW}`],
  [new RegExp(`${ANY_SPACE}»`, 'gu'), `${NARROW}»`],
  // Only after a word and before a gap, so that https://a.fr?b=c;d keeps its shape.
  [new RegExp(`(?<=${WORD})${ANY_SPACE}([;!?]+)${END}`, 'gu'), `${NARROW}$1`],
  [new RegExp(`(?<=${WORD})${ANY_SPACE}:(?=\\s|$)`, 'gu'), `${WIDE}:`],
  // « mardi 9 avril » never breaks after the 9
  [
    /(?<=\b(?:\d{1,2}|1er)) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/gu,
    WIDE,
  ],
  // « juin 2015 » stays together, and so does the year of a day.
  [
    /(?<=\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)) (?=\d{3,4}\b)/gu,
    WIDE,
  ],
  // 5 000: groups of three digits behind a first one of at most three.
  [/(?<=(?<![\d,.])[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3})*) (?=\d{3}(?!\d))/gu, NARROW],
  // 14 h 30, 5 km: a number and its unit.
  [/(?<=\d) (?=(?:h|min|km|m|kg|ko|Mo|Go|ha)(?![\p{L}\p{N}’]))/gu, WIDE],
  [/(?<=\d[ \u00A0]h) (?=\d)/gu, WIDE],
  // n° 12
  [/(?<=(?<!\p{L})[nN]°s?) (?=\d)/gu, WIDE],
  // 10 % and 10 € stay on one line
  [/(?<=\p{N}) (?=[%€])/gu, WIDE],
];

/**
 * Sets a French text as a printer does: spaces that don't break around the double punctuation,
 * and typographic apostrophes. Doing it twice changes nothing more.
 *
 * @example frenchTypography("Qu'est-ce que c'est ?") // 'Qu’est-ce que c’est\u202F?'
 */
export function frenchTypography(text: string): string {
  return RULES.reduce((set, [pattern, replacement]) => set.replace(pattern, replacement), text);
}

/** Applies a language's typography; only French has any here. `lang` is a BCP 47 code. */
export function typeset(text: string, lang: string): string {
  return lang === 'fr' || lang.startsWith('fr-') ? frenchTypography(text) : text;
}
