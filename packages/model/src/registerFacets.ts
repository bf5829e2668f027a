import { dateParts } from './dateParts';
import { foldLetters } from './foldLetters';
import type { LocaleFile } from './localeFile';
import { slugMaxLength, slugPattern } from './segments';
import { vocabularies } from './vocabulary';

/** The register cut in one way: /fr/accords/etat/en-vigueur, /en/agreements/year/2024. */
export const registerFacets = [
  'status',
  'instrument',
  'domain',
  'country',
  'partner',
  'decade',
  'year',
] as const;
export type RegisterFacet = (typeof registerFacets)[number];

const vocabularyOf = { status: 'agreementStatus', instrument: 'instrument' } as const;

/** 'Protocole d’entente' → 'protocole-d-entente'; '' where a script has no Latin letters. */
function hyphenated(label: string): string {
  return foldLetters(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A vocabulary's keys by the words of the address: the label's, or the key where those fail. */
function wordsOf(file: LocaleFile, by: keyof typeof vocabularyOf): Map<string, string> {
  const vocabulary = vocabularyOf[by];
  const labels = file.vocabularies[vocabulary];
  const words = new Map<string, string>();
  for (const key of vocabularies[vocabulary]) {
    const word = hyphenated(labels[key] ?? '');
    words.set(slugPattern.test(word) && !words.has(word) ? word : key, key);
  }
  return words;
}

/**
 * The last segment of the address: 'en-vigueur' for 'in-force', 'ca' for 'CA'. The slug of a domain
 * or a partner, a decade by its first year and a year are as given.
 */
export function writeFacetValue(file: LocaleFile, by: RegisterFacet, value: string): string {
  if (by === 'country') return value.toLowerCase();
  if (by !== 'status' && by !== 'instrument') return value;
  const found = [...wordsOf(file, by)].find(([, key]) => key === value);
  return found ? found[0] : value;
}

/** The value behind the last segment, or null when there is none. */
export function readFacetValue(
  file: LocaleFile,
  by: RegisterFacet,
  segment: string,
): string | null {
  // Any year that a date can have: agreements of 1604 are in the register too.
  if (by === 'year' || by === 'decade') {
    const isYear = segment.length === 4 && dateParts(segment) !== null;
    return isYear && (by === 'year' || segment.endsWith('0')) ? segment : null;
  }
  if (by === 'country') return /^[a-z]{2}$/.test(segment) ? segment.toUpperCase() : null;
  if (by === 'domain' || by === 'partner') {
    return segment.length <= slugMaxLength && slugPattern.test(segment) ? segment : null;
  }
  return wordsOf(file, by).get(segment) ?? null;
}
