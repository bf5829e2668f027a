/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/**
 * The direction of a language's usual script.
 * @param code BCP 47
 * @example directionOf('ar') // 'rtl'
 * @example directionOf('az-Arab') // 'rtl'
 */
export function directionOf(code: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(code).maximize();
    return script && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/**
 * The attributes of an element whose text is in a language: never the language without its
 * direction, or the punctuation of an Arabic quotation on a French page stands on the wrong side.
 * @example <p {...inLanguage('ar')}> // <p lang="ar" dir="rtl">
 */
export function inLanguage(code: string | null | undefined): {
  lang?: string;
  dir?: 'ltr' | 'rtl';
} {
  return code ? { lang: code, dir: directionOf(code) } : {};
}
