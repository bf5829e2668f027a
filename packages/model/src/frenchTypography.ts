import { NARROW_NO_BREAK as NARROW, NO_BREAK as WIDE } from './spaces';

const SPACE = '[ \\u00A0\\u2009\\u202F]';
const WORD = '[\\p{L}\\p{N})\\]}%€.…»’”"]';
const END = '(?=[\\s)\\]»”"’,.;:!?…]|$)';
const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/**
 * Each takes linear time, however hostile the text: none begins with something of any length that
 * could begin again one letter further on. `{` and `}` stand around what a message leaves open.
 */
const RULES: readonly [RegExp, string][] = [
  // l'accord → l’accord
  [/(?<=\p{L})'(?=[\p{L}«])/gu, '’'],
  // « Bonjour » and «Bonjour» alike
  [new RegExp(`«${SPACE}*`, 'gu'), `«${NARROW}`],
  [new RegExp(`(?<!${SPACE})${SPACE}*»`, 'gu'), `${NARROW}»`],
  // Only after a word and before a gap, so that https://a.fr?b=c;d keeps its shape.
  [new RegExp(`(?<=${WORD})${SPACE}*([;!?]+)${END}`, 'gu'), `${NARROW}$1`],
  [new RegExp(`(?<=${WORD})${SPACE}*:(?=\\s|$)`, 'gu'), `${WIDE}:`],
  // « mardi 9 avril » never breaks after the 9
  [new RegExp(`(?<=\\b(?:\\d{1,2}|1er)) (?=(?:${MONTHS})\\b)`, 'gu'), WIDE],
  // « juin 2015 » stays together, and so does the year of a day.
  [new RegExp(`(?<=\\b(?:${MONTHS})) (?=\\d{3,4}\\b)`, 'gu'), WIDE],
  // 14 h 30, 5 km, 20 °C, 5 millions: a number and its unit.
  [
    /(?<=[\d}]) (?=(?:h|min|s|[ckm]?m[²³]?|km²|[kmM]?[gWt]|kWh|octets?|[kMG]o|ha|°[CF]?|millions?|milliards?)(?![\p{L}\p{N}’²³]))/gu,
    WIDE,
  ],
  // XXe siècle
  [/(?<=(?<!\p{L})[IVX]{1,5}(?:er?|ᵉ)) (?=siècles?(?!\p{L}))/gu, WIDE],
  [/(?<=[\d}][ \u00A0]h) (?=[\d{])/gu, WIDE],
  // n° 12, art. 5, p. 3
  [/(?<=(?<!\p{L})[nN]°s?) (?=[\d{])/gu, WIDE],
  [/(?<=(?<!\p{L})(?:[aA]rt|pp?)\.) (?=[\d{])/gu, WIDE],
  // Mme Dupont, M. Masson
  [/(?<=(?<!\p{L})(?:MM?\.|Mmes?|Mlles?|Drs?|Prs?|Mes?|Mgr)) (?=\p{Lu})/gu, WIDE],
  // 10 % and 10 € stay on one line
  [/(?<=[\p{N}}]) (?=[%€])/gu, WIDE],
];

/** 5 000: groups of three digits behind a first one of at most three. */
const GROUPED = /(?<![\d,.])[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3})+(?!\d)/g;

/**
 * Sets a French text as a printer does: spaces that don't break around the double punctuation and
 * within what belongs together, and typographic apostrophes. Doing it twice changes nothing more.
 *
 * @example frenchTypography("Qu'est-ce que c'est ?") // 'Qu’est-ce que c’est\u202F?'
 */
export function frenchTypography(text: string): string {
  return RULES.reduce(
    (set, [pattern, replacement]) => set.replace(pattern, replacement),
    text.replace(GROUPED, (number) => number.replaceAll(/[ \u00A0]/g, NARROW)),
  );
}
