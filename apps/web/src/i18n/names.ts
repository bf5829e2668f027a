/** 'québécois' stays unknown to browsers, but 'fr-CA' is 'français canadien', 'ja' 'japonais'. */
export function languageName(code: string, locale: string): string {
  return displayName(code, locale, 'language');
}

/** @example countryName('CA', 'fr') // 'Canada' */
export function countryName(code: string, locale: string): string {
  return displayName(code, locale, 'region');
}

/**
 * The name of a time zone at a moment, for it differs in summer.
 *
 * @example timeZoneName('America/Toronto', 'fr', new Date('2024-04-09')) // 'heure d’été de l’Est'
 */
export function timeZoneName(timeZone: string, locale: string, at: Date): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' }).formatToParts(
    at,
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** The name, or the code itself where it is none: what is stored must not stop a page. */
function displayName(code: string, locale: string, type: 'language' | 'region'): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
