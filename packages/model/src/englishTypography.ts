import { NO_BREAK } from './spaces';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** Each is tried at a plain space, and looks at most a word behind and ahead: in linear time. */
const SPACES: readonly RegExp[] = [
  // 9 April 2024
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'g'),
  new RegExp(`(?<=\\b(?:${MONTHS})) (?=\\d{3,4}\\b)`, 'g'),
  // 5 km, {count} MB
  /(?<=[\d}]) (?=(?:h|min|s|[ckm]?m[²³]?|km²|[kmM]?[gWt]|kWh|[kMG]B|ha|°[CF]?|millions?|billions?)(?![\p{L}\p{N}’²³]))/gu,
  /(?<=[\d}][ \u00A0]h) (?=[\d{])/g,
  // No. 12, Art. 5, p. 3
  /(?<=(?<!\p{L})(?:[Nn]os?|[Aa]rt|pp?)\.) (?=[\d{])/gu,
  // Mr Masson
  /(?<=(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof)\.?) (?=\p{Lu})/gu,
];

/**
 * Sets an English text as a printer does: what belongs together stays on one line. English has no
 * spaces before its punctuation. Doing it twice changes nothing more.
 *
 * @example englishTypography('on 9 April 2024') // 'on 9\u00A0April\u00A02024'
 */
export function englishTypography(text: string): string {
  return SPACES.reduce((set, pattern) => set.replace(pattern, NO_BREAK), text);
}
