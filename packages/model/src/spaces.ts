/** U+00A0: as wide as a space, and no line ends there. */
export const NO_BREAK = '\u00A0';
/** U+202F: narrower; French puts it within numbers, inside « » and before ; ! ? */
export const NARROW_NO_BREAK = '\u202F';

/**
 * The one way in which what is generated (a date, a number with its unit) is kept on one line.
 *
 * @example together('12 mai 1958') // '12\u00A0mai\u00A01958'
 */
export function together(text: string): string {
  return text.replaceAll(' ', NO_BREAK);
}

/**
 * The same text with the spaces of a keyboard, for what isn't set in type: a field that people
 * type in, a file for a spreadsheet, a text that is compared.
 *
 * @example plainSpaces('5\u202F000\u00A0km') // '5 000 km'
 */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/g, ' ');
}
