import type { Segments } from './segments';
import type { VocabularyName } from './vocabulary';

/** The instruments whose name is feminine, and what a status is called beside one. */
export interface FeminineWords {
  readonly instruments: readonly string[];
  /** Only those that differ: { signed: 'Signée' }. */
  readonly agreementStatus: Readonly<Record<string, string>>;
}

/** All that the model needs to speak one language: packages/model/locales/fr.json is one. */
export interface LocaleFile {
  /** BCP 47 code, first segment of every address: 'fr'. */
  readonly code: string;
  /** The language's name in itself: 'Français'. */
  readonly name: string;
  readonly segments: Segments;
  /** For a language in which a status agrees in gender with the instrument it is said of. */
  readonly feminine?: FeminineWords;
  readonly vocabularies: Readonly<Record<VocabularyName, Readonly<Record<string, string>>>>;
}

/** The configured locales, the default among them. Plain data: it survives JSON. */
export interface Locales {
  readonly defaultCode: string;
  readonly files: readonly LocaleFile[];
}

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
