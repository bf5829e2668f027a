import { stem } from './stem';
import { stopWordsOf } from './stopWords';
import { wordsOf, type Word } from './words';

/** Raise it when the same text gives other tokens: the index is then written again. */
export const ANALYSER = 1;

export interface Token extends Word {
  /** What is indexed and looked for. */
  token: string;
}

/** Stems of words met before; forgotten when they get too many. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

function tokenOf(word: string, language: string): string {
  const key = `${language} ${word}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const token = stem(word, language);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, token);
  return token;
}

/** 'fr-CA' → 'fr' */
const languageOf = (locale: string) => locale.split('-')[0] ?? locale;

/**
 * A text as it is indexed and as it is searched: the same analysis for both, and for each database.
 * @example analyse('L’armée', 'fr') // [{ token: 'arme', word: 'armee', start: 2, end: 7 }]
 */
export function analyse(text: string, locale: string): Token[] {
  const language = languageOf(locale);
  const stopWords = stopWordsOf(language);
  return wordsOf(text).flatMap((word) =>
    stopWords.has(word.word) ? [] : [{ ...word, token: tokenOf(word.word, language) }],
  );
}
