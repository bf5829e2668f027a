import { createRequire } from 'node:module';
import { foldLetters } from '@entente/model/foldLetters';

type Stem = (word: string) => string;

/** Languages that have a Snowball stemmer, by their code. */
const STEMMERS: Readonly<Record<string, string>> = {
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  sv: 'swedish',
};

// Its types say that it is ESM only, which it is not.
const load = createRequire(__filename);

const loaded = new Map<string, Stem>();

function stemmerOf(language: string): Stem {
  const known = loaded.get(language);
  if (known) return known;
  const name = STEMMERS[language];
  const stem: Stem = name
    ? (load(`@orama/stemmers/${name}`) as { stemmer: Stem }).stemmer
    : (word) => word;
  loaded.set(language, stem);
  return stem;
}

/**
 * Snowball's French knows endings by their accents, but people type without: 'egalite', 'armee'.
 * So every word loses its accents first and these endings get theirs back, for whoever typed
 * them and for whoever didn't.
 */
const FRENCH_ENDINGS: readonly [RegExp, string][] = [
  [/ite(s?)$/, 'ité$1'],
  [/ee(s?)$/, 'ée$1'],
  [/iere(s?)$/, 'ière$1'],
];

/**
 * What the forms of a word have in common.
 * @param word without case and accents, see `wordsOf`
 * @example stem('evenements', 'fr') // 'even'
 */
export function stem(word: string, language: string): string {
  const accented =
    language === 'fr'
      ? FRENCH_ENDINGS.reduce((text, [ending, accent]) => text.replace(ending, accent), word)
      : word;
  return foldLetters(stemmerOf(language)(accented)) || word;
}
