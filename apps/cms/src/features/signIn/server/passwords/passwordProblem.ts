import { withoutEnd } from '@entente/model/withoutEnd';
import { commonPasswords } from './commonPasswords';

/** NIST SP 800-63B asks for eight at least where nothing else is asked, and for fifteen alone. */
export const FEWEST_CHARACTERS = 12;
/** What bcrypt reads of a password: the rest would count for nothing. */
export const MOST_BYTES = 72;
/** Of a password in which names stood, so much has to be something else. */
const FEWEST_BESIDES_NAMES = 8;
/** Shorter names stand in too many words. */
const SHORTEST_NAME = 4;
const FEWEST_DIFFERENT = 5;

export type PasswordProblem = 'short' | 'long' | 'common' | 'name' | 'repeated';

/** Rows of keyboards, alphabet and digits, both ways. */
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
];
const SEQUENCES = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);

/** Without capitals and accents: "Élodie" is "elodie". */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const letters = (text: string) => plain(text).replace(/[^a-z0-9]/g, '');

/** As people dress a word up: "p4$$w0rd". */
const undressed = (text: string) =>
  text
    .replace(/[@4]/g, 'a')
    .replace(/3/g, 'e')
    .replace(/[1!]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/[$5]/g, 's');

/** What is left of a word between digits and marks: "motdepasse" of "Motdepasse2024!". */
const core = (text: string) => {
  const places = [...text.matchAll(/[a-z]/g)].map(({ index }) => index);
  return text.slice(places[0] ?? 0, (places.at(-1) ?? -1) + 1);
};

/** Letters put before or behind a word, to satisfy whoever asks for a capital. */
const MOST_LETTERS_AROUND = 4;

/** One word of a word said several times: "soleil" of "soleilsoleil". */
const once = (text: string): string => text.slice(0, (text + text).indexOf(text, 1));

/** A text without a few letters at its ends, each way there is; fifteen of them. */
function withoutEnds(text: string): string[] {
  const inner: string[] = [];
  for (let before = 0; before <= MOST_LETTERS_AROUND; before += 1)
    for (let behind = 0; before + behind <= MOST_LETTERS_AROUND; behind += 1)
      inner.push(text.slice(before, text.length - behind));
  return inner;
}

/** Whether it is one common word, whatever digits, marks and few letters stand around it. */
function isCommon(password: string): boolean {
  const forms = [plain(password), letters(password)].flatMap((form) => [form, core(form)]);
  const words = [...forms, ...forms.map(undressed)];
  const bare = words.map((form) => form.replace(/[^a-z]/g, '')).flatMap(withoutEnds);
  return [...words, ...bare, ...bare.map(once)].some(
    (form) => form.length >= SHORTEST_NAME && commonPasswords().has(form),
  );
}

/** Whether it is one short text again and again. */
function isOneRepeated(text: string): boolean {
  for (let length = 1; length <= text.length / 2; length += 1)
    if (
      text ===
      text
        .slice(0, length)
        .repeat(Math.ceil(text.length / length))
        .slice(0, text.length)
    )
      return true;
  return false;
}

/** How many characters follow the one before in a row of keys. */
function inSequence(text: string): number {
  let count = 0;
  for (let at = 0; at + 1 < text.length; at += 1)
    if (SEQUENCES.some((row) => row.includes(text.slice(at, at + 2)))) count += 1;
  return count;
}

const isRepeated = (password: string) => {
  const text = plain(password);
  return (
    new Set(text).size < FEWEST_DIFFERENT ||
    isOneRepeated(text) ||
    inSequence(text) >= (text.length - 1) * 0.75
  );
};

/** Whether it is hardly more than names. */
function isNames(password: string, names: readonly string[]): boolean {
  const text = letters(password);
  const parts = names
    .flatMap((name) => [letters(name), ...plain(name).split(/[^a-z0-9]+/)])
    .filter((part) => part.length >= SHORTEST_NAME)
    .sort((one, other) => other.length - one.length);
  const left = parts.reduce((rest, part) => rest.replaceAll(part, ''), text);
  // Digits at the end of a name are a year.
  return left !== text && withoutEnd(left, '0123456789').length < FEWEST_BESIDES_NAMES;
}

/**
 * Why a password is not taken; null for one that is. No kind of character is asked for: what
 * NIST SP 800-63B refuses is what is guessed first.
 * @param names of the city, of the site and of the person
 */
export function passwordProblem(
  password: string,
  names: readonly string[],
): PasswordProblem | null {
  if ([...password].length < FEWEST_CHARACTERS) return 'short';
  if (Buffer.byteLength(password) > MOST_BYTES) return 'long';
  if (isRepeated(password)) return 'repeated';
  if (isCommon(password)) return 'common';
  return isNames(password, names) ? 'name' : null;
}
