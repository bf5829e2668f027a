import en from '../locales/en.json';
import fr from '../locales/fr.json';
import { ConfigError } from './configError';
import type { LocaleFile, Locales } from './localeFile';
import { parseLocaleFile } from './parseLocaleFile';
import { reservedTopSegments } from './segments';

/** The two locales that come with Entente, default first. A third one is configuration. */
export const shippedLocales: readonly LocaleFile[] = [
  parseLocaleFile(fr, 'locales/fr.json'),
  parseLocaleFile(en, 'locales/en.json'),
];

/**
 * Puts locale files together, in the order in which they are to be shown.
 *
 * @throws ConfigError when a code occurs twice, is the first segment of a machine address, or when
 * the default isn't among them.
 */
export function localesFrom(files: readonly LocaleFile[], defaultCode: string): Locales {
  const codes = files.map((file) => file.code);
  for (const [index, code] of codes.entries()) {
    if (codes.indexOf(code) !== index) throw new ConfigError(`Locale "${code}" is given twice`);
    if (reservedTopSegments.includes(code)) {
      throw new ConfigError(`Locale "${code}" can't be used: /${code} is a machine address`);
    }
  }
  if (!codes.includes(defaultCode)) {
    throw new ConfigError(
      `The default locale "${defaultCode}" is not configured (there are: ${codes.join(', ')})`,
    );
  }
  return { defaultCode, files };
}

/** The codes, in the order in which they are shown: ['fr', 'en']. */
export function localeCodes(locales: Locales): string[] {
  return locales.files.map((file) => file.code);
}

/** True when pages exist in this locale. */
export function isLocaleCode(locales: Locales, code: string): boolean {
  return locales.files.some((file) => file.code === code);
}
