import type { LocaleFile, Locales } from './locale';

/**
 * The file of one configured locale.
 *
 * @throws RangeError for a locale that isn't configured.
 */
export function localeFile(locales: Locales, code: string): LocaleFile {
  const file = locales.files.find((candidate) => candidate.code === code);
  if (!file) throw new RangeError(`Locale "${code}" is not configured`);
  return file;
}
