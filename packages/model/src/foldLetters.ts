/** Letters that Unicode doesn't take apart, as people without them on their keyboard write them. */
const WHOLE: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/** Signs inside words that most people leave out: the okina of Hawaiʻi, the ayn of an ʿAbd. */
const SIGNS = /[\p{M}\u00AD\u02B9-\u02BF\u02C8\u02CA\u02CB]/gu;

/**
 * The letters of a text without case, accents and ligatures: the key by which people find it who
 * spell it as their keyboard lets them.
 * @example foldLetters('Œuvre à Łódź') // 'oeuvre a lodz'
 * @example foldLetters('Hawaiʻi') // 'hawaii'
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæøßđðþłħı]/g, (letter) => WHOLE[letter] ?? letter)
    .normalize('NFKD')
    .replace(SIGNS, '');
}

/** What stands for an apostrophe on one keyboard or another. */
const APOSTROPHES = /['’‘`´ʼ′]/g;

/**
 * The words of a text by which a list is searched: folded, without apostrophes, which nobody types
 * alike.
 * @example searchWords('L’échange d\'Hawaiʻi') // ['lechange', 'dhawaii']
 */
export function searchWords(text: string): string[] {
  return foldLetters(text.replace(APOSTROPHES, '')).split(/\s+/).filter(Boolean);
}
