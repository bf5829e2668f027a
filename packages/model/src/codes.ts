import { foldLetters } from './foldLetters';

/** Codes that the standard has for no country: unknown, made up for tests, unions, and old ones. */
const NO_COUNTRY = new Set(['ZZ', 'XA', 'XB', 'EU', 'EZ', 'UN', 'QO']);

/** What no language is meant by: undetermined, several, none, not coded. */
const NO_LANGUAGE = new Set(['und', 'mul', 'mis', 'zxx', 'root']);

function nameOfCode(code: string, type: 'region' | 'language', inLanguage: string): string | null {
  try {
    return new Intl.DisplayNames([inLanguage], { type, fallback: 'none' }).of(code) ?? null;
  } catch {
    return null;
  }
}

/**
 * Codes that some write for a country whose code is another: old ones, and the United Kingdom's.
 * A runtime names them too ("United Kingdom"), and one country would stand twice in a list. Not
 * those of what became several countries ('YU', 'SU', 'CS', 'AN'): no one of them is meant.
 */
const CODE_MEANT: Readonly<Record<string, string>> = {
  BU: 'MM',
  DD: 'DE',
  DY: 'BJ',
  EL: 'GR',
  FX: 'FR',
  HV: 'BF',
  NH: 'VU',
  RH: 'ZW',
  TP: 'TL',
  UK: 'GB',
  VD: 'VN',
  YD: 'YE',
  ZR: 'CD',
};

/** A code that the standard has given up, or never had: it names what another code is for. */
function isReplaced(code: string): boolean {
  try {
    return new Intl.Locale(`und-${code}`).region !== code;
  } catch {
    return true;
  }
}

/**
 * The one code of the country that somebody means, by its code or by another that is used for it.
 *
 * @example countryMeant('UK') // 'GB'
 * @returns null where no country is meant
 */
export function countryMeant(text: string): string | null {
  const code = text.trim().toUpperCase();
  const meant = CODE_MEANT[code] ?? code;
  return isCountryCode(meant) ? meant : null;
}

/** ISO 3166-1 alpha-2, in capitals. @example isCountryCode('CA') // true; 'ZZ', 'UK', 'ca' and 'Canada' are none */
export function isCountryCode(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) &&
    !NO_COUNTRY.has(code) &&
    !isReplaced(code) &&
    nameOfCode(code, 'region', 'en') !== null
  );
}

/** @example isLanguageCode('fr') // true; 'Français' and 'und' are none */
export function isLanguageCode(code: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)) return false;
  const [language = ''] = code.split('-');
  return !NO_LANGUAGE.has(language) && nameOfCode(code, 'language', 'en') !== null;
}

/** @example countryName('CA', 'fr') // 'Canada' */
export function countryName(code: string, localeCode: string): string | null {
  return isCountryCode(code) ? nameOfCode(code, 'region', localeCode) : null;
}

/** @example languageName('fr', 'en') // 'French' */
export function languageName(code: string, localeCode: string): string | null {
  return isLanguageCode(code) ? nameOfCode(code, 'language', localeCode) : null;
}

/** Every country code that this runtime has a name for, in the order of the codes. */
export function countryCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  return letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountryCode);
}

/**
 * The codes of the languages that a text names in French or in English, in their order.
 *
 * @example languagesNamed('Français et anglais') // ['fr', 'en']
 */
export function languagesNamed(text: string): string[] {
  const known = languageCodesByName();
  const words = foldLetters(text).match(/\p{L}+/gu) ?? [];
  return [...new Set(words.flatMap((word) => known.get(word) ?? []))];
}

/** Every language code of two letters that this runtime has a name for, in the order of the codes. */
export function languageCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
  return letters.flatMap((a) => letters.map((b) => a + b)).filter(isLanguageCode);
}

let codesByName: Map<string, string> | null = null;

function languageCodesByName(): Map<string, string> {
  if (codesByName) return codesByName;
  codesByName = new Map();
  for (const code of languageCodes())
    for (const inLanguage of ['fr', 'en']) {
      const name = foldLetters(nameOfCode(code, 'language', inLanguage) ?? '');
      if (/^\p{L}+$/u.test(name) && !codesByName.has(name)) codesByName.set(name, code);
    }
  return codesByName;
}
