import en from '@entente/model/locales/en.json';
import fr from '@entente/model/locales/fr.json';
import type { VocabularyKey, VocabularyName } from '@entente/model/vocabulary';
import type { MessageLanguage } from './words';

const files = { fr, en };

/** What a key of a list is called. @example vocabularyWords('agreementStatus', 'signed', 'fr') // 'Signé' */
export function vocabularyWords<Name extends VocabularyName>(
  vocabulary: Name,
  key: VocabularyKey<Name>,
  language: MessageLanguage,
): string {
  const labels: Record<string, string> = files[language].vocabularies[vocabulary];
  return labels[key] ?? key;
}
