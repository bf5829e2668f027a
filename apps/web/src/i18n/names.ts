/** 'québécois' stays unknown to browsers, but 'fr-CA' is 'français canadien', 'ja' 'japonais'. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}

/** @example countryName('CA', 'fr') // 'Canada' */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

/** A list in words: 'Rennes, Québec et Rochester'. */
export function listInWords(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(items);
}
