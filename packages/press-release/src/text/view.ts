const SPACE = /[\t\n\v\f\r\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const APOSTROPHE = /[\u2019\u02BC\u2032`\u00B4]/g;
const HYPHEN = /[\u2010\u2011]/g;
/** A lone half of a pair would make expressions with `u` see what isn't there. */
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * The same text, unit for unit, as a reader sees it: every space a space, every apostrophe one, so
 * that an expression needs no list of them. An offset means the same in both.
 */
export function viewOf(source: string): string {
  return source
    .replace(SPACE, ' ')
    .replace(INVISIBLE, ' ')
    .replace(APOSTROPHE, "'")
    .replace(HYPHEN, '-')
    .replace(LONE, ' ');
}
