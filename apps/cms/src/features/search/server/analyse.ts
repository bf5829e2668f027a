import { stem } from './stem';
import { stopWordsOf } from './stopWords';
import { wordsOf, type Word } from './words';

/** Raise it when the same text gives other tokens: the index is then written again. */
export const ANALYSER = 3;

export interface Token extends Word {
  /** What is indexed and looked for. */
  token: string;
}

/** Stems of words met before, by language; forgotten when they get too many. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, Map<string, string>>();

function tokenOf(word: string, language: string): string {
  const stems = remembered.get(language) ?? new Map<string, string>();
  const known = stems.get(word);
  if (known !== undefined) return known;
  const token = stem(word, language);
  if (stems.size >= MOST_REMEMBERED) stems.clear();
  remembered.set(language, stems.set(word, token));
  return token;
}

/** 'fr-CA' → 'fr' */
const languageOf = (locale: string) => locale.split('-')[0] ?? locale;

/**
 * A text as it is indexed and as it is searched: the same analysis for both, and for each database.
 * @param beginnings first letters of the tokens that are wanted: others may be left out
 * @example analyse('L’armée', 'fr') // [{ token: 'arme', word: 'armee', start: 2, end: 7 }]
 */
export function analyse(text: string, locale: string, beginnings?: ReadonlySet<string>): Token[] {
  const language = languageOf(locale);
  const stopWords = stopWordsOf(language);
  const tokens: Token[] = [];
  for (const { word, start, end } of wordsOf(text, beginnings))
    if (!stopWords.has(word)) tokens.push({ word, token: tokenOf(word, language), start, end });
  return tokens;
}
