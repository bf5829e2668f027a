import { statementForm, type StatementForm } from '@entente/model/statementForm';
import { typeset } from '@entente/model/typeset';
import type { StatementBlock_StatementFragment } from './blocks.generated';

export interface StatementVersion {
  text: string;
  language: string;
  /** null for the words as they were said. */
  translation: 'official' | 'courtesy' | 'machine' | null;
  attribution: string | null;
}

/**
 * The versions of a statement, first the one to show on a page in `locale`: the original when it
 * is in that language, else its translation, else the original after all.
 */
export function statementVersions(
  statement: StatementBlock_StatementFragment,
  locale: string,
): { main: StatementVersion; others: StatementVersion[] } {
  const original: StatementVersion = {
    text: statement.text ?? '',
    language: statement.language ?? locale,
    translation: null,
    attribution: statement.attribution,
  };
  if (sameLanguage(original.language, locale)) return { main: original, others: [] };
  const translations = (statement.translations ?? []).flatMap((version): StatementVersion[] =>
    version?.text && version.language
      ? [
          {
            text: version.text,
            language: version.language,
            translation: version.kind ?? 'courtesy',
            attribution: version.attribution,
          },
        ]
      : [],
  );
  const shown = translations.find((version) => sameLanguage(version.language, locale));
  return shown ? { main: shown, others: [original] } : { main: original, others: translations };
}

/** fr-CA is read by those who read fr. */
function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}

/** A version in print: typeset, as a quotation or as what was told in other words. */
export function printedVersion(
  { kind }: Pick<StatementBlock_StatementFragment, 'kind'>,
  { text, language }: StatementVersion,
): StatementForm {
  return statementForm(kind, typeset(text, language), language);
}
