/** Shorter words are too near to one another; longer ones are nobody's slip. */
export const LEAST_LETTERS = 4;
const MOST_LETTERS = 24;

export const canBeMistyped = (word: string): boolean =>
  word.length >= LEAST_LETTERS && word.length <= MOST_LETTERS && !/^\d+$/.test(word);

const SOUNDS: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/qu|[cq]/g, 'k'],
  [/h/g, ''],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
];

/**
 * A word as it sounds, near enough: who writes as they hear makes one slip less.
 * @example soundOf('quebec') // 'kebek'
 */
export const soundOf = (word: string): string =>
  SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), word);

/** The two halves of a word, each with the word's length: '5^ke', '5$bek'. */
export interface Halves {
  opening: string;
  ending: string;
}

function halvesIf(sound: string, length: number): Halves {
  const middle = Math.floor(length / 2);
  return {
    opening: `${length}^${sound.slice(0, middle)}`,
    ending: `${length}$${sound.slice(-(length - middle))}`,
  };
}

/** What a word is found by where it is mistyped: one slip leaves one of its halves as it is. */
export const halvesOf = (sound: string): Halves => halvesIf(sound, sound.length);

/** The halves that the word meant may have: of its own length, some letters shorter or longer. */
export function likelyHalves(sound: string, slips: 1 | 2): Halves[] {
  const lengths = Array.from({ length: 2 * slips + 1 }, (_, at) => sound.length - slips + at);
  return lengths.filter((length) => length > 1).map((length) => halvesIf(sound, length));
}

/** How many slips a reader may have made in a word of that length. */
export const slipsIn = (word: string): 1 | 2 => (word.length < 8 ? 1 : 2);

/** Slips between two words: letters too many, too few, other, or exchanged with the next. */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + same,
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
