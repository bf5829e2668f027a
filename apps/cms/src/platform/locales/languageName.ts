/**
 * What a language is called in another, as inside a sentence.
 * @param code of the language, BCP 47
 * @param language in which it is called so
 * @example languageName('ar', 'fr') // 'arabe'
 * @example languageName('fr', 'en') // 'French'
 */
export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
