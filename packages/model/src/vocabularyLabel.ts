import type { Locales } from './localeFile';
import { localeFile } from './localeFile';
import { isVocabularyKey } from './vocabulary';
import type { VocabularyKey, VocabularyName } from './vocabulary';

/**
 * The words shown for a key.
 *
 * @example vocabularyLabel(locales, 'instrument', 'twinning', 'fr') // 'Jumelage'
 * @throws RangeError for a locale that isn't configured, or a key that isn't in the vocabulary.
 */
export function vocabularyLabel<V extends VocabularyName>(
  locales: Locales,
  vocabulary: V,
  key: VocabularyKey<V>,
  localeCode: string,
): string {
  const labels = localeFile(locales, localeCode).vocabularies[vocabulary];
  const label = isVocabularyKey(vocabulary, key) ? labels[key] : undefined;
  if (label === undefined) throw new RangeError(`Vocabulary ${vocabulary} has no key "${key}"`);
  return label;
}
