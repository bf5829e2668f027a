import { countryMeant, countryName as nameOfCountry } from '@entente/model/codes';

/** 'québécois' stays unknown to browsers, but 'fr-CA' is 'français canadien', 'ja' 'japonais'. */
export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch (error) {
    // The code itself where it is none: what is stored must not stop a page.
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/**
 * The one code of a country that is recorded, be it by another ('UK'); what is none stays as it is.
 *
 * @example countryCode('UK') // 'GB'
 */
export function countryCode(recorded: string): string {
  return countryMeant(recorded) ?? recorded;
}

/**
 * The name, or the code itself where it is none: a browser calls 'YU' Serbia, and what is stored
 * must not stop a page.
 *
 * @example countryName('CA', 'fr') // 'Canada'
 */
export function countryName(recorded: string, locale: string): string {
  return nameOfCountry(countryCode(recorded), locale) ?? recorded;
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
