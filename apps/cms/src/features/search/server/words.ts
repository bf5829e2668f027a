import { foldLetters } from '@entente/model/foldLetters';

/** A word of a text, and where it stands there (UTF-16 units). */
export interface Word {
  /** Without case and accents: 'evenement'. */
  word: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*/gu;

/** What French drops a vowel of before another: l’armée, qu’il, jusqu’à. */
const ELIDED = new Set(
  ['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'].concat([
    'quelqu',
    'presqu',
  ]),
);
/** What English leaves behind an apostrophe: the city’s, don’t. */
const TAILS = new Set(['s', 't', 'll', 've', 're']);
/** Written with a hyphen or without: co-operation, e-mail. */
const PREFIXES = new Set(['co', 'e', 're', 'pre']);

/** One sign may fold to several words: ﷺ. No search takes a word with a space in it. */
const BETWEEN = /[^\p{L}\p{N}]+/gu;

/** Longer ones are no words; PostgreSQL takes no lexeme beyond 2,046 bytes. */
const MOST = 40;

/** Words met before, by how they were written; forgotten when they get too many. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

function plain(written: string): string {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  const word = foldLetters(written).replace(BETWEEN, '').slice(0, MOST);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(written, word);
  return word;
}

/** Without taking the word apart: false where it surely begins otherwise. */
function mayBegin(written: string, beginnings: ReadonlySet<string>): boolean {
  const first = written.charAt(0);
  return first > '\u007F' || beginnings.has(first.toLowerCase());
}

const APOSTROPHE = /^['’ʼ`]$/;
const HYPHEN = /^[-‐‑]$/;

/**
 * The words of a text. Elisions are left out, whatever the language: French names stand in English
 * sentences.
 * @param beginnings the first letters of the words that are wanted, where others may be left out
 * @example wordsOf('L’armée').map(({ word }) => word) // ['armee']
 */
export function wordsOf(text: string, beginnings?: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let joins = false;
  let afterApostrophe = false;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const next = text.charAt(end);
    const isAlone = !joins && !afterApostrophe && !APOSTROPHE.test(next) && !HYPHEN.test(next);
    if (beginnings && isAlone && !mayBegin(match[0], beginnings)) continue;
    const word = plain(match[0].slice(0, MOST));
    const isTail = afterApostrophe && TAILS.has(word);
    const goesOn = APOSTROPHE.test(next);
    afterApostrophe = goesOn;
    if (word === '' || isTail || (goesOn && ELIDED.has(word))) {
      joins = false;
      continue;
    }
    const last = words.at(-1);
    if (joins && last) {
      last.word = (last.word + word).slice(0, MOST);
      last.end = end;
    } else words.push({ word, start, end });
    joins = PREFIXES.has(word) && HYPHEN.test(next);
  }
  return words;
}
