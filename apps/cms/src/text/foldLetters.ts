/** Letters that Unicode doesn't take apart. */
const WHOLE: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
};

/**
 * The letters of a text without case, accents and ligatures.
 * @example foldLetters('Œuvre à Łódź') // 'oeuvre a lodz'
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæøßđł]/g, (letter) => WHOLE[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '');
}
