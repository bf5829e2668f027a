/** Numbers that are the same in every run: mulberry32. @returns {() => number} in [0, 1) */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = 'ba ce do fri gla hu jo kre lan mi no pla qua ri sto tu vo wen xa zo'.split(' ');

/** A word that no article of the demonstration has. */
const madeWord = (next) =>
  Array.from(
    { length: 3 + Math.floor(next() * 2) },
    () => SYLLABLES[Math.floor(next() * SYLLABLES.length)],
  ).join('');

/** How many words ten thousand articles are written with, names and terms of a trade included. */
const VOCABULARY = 20_000;

/** The words of the demonstration, the most common first, and behind them as many as a corpus has. */
export function vocabulary(words) {
  const next = random(7);
  const all = new Set(words);
  while (all.size < VOCABULARY) all.add(madeWord(next));
  return [...all];
}

/**
 * Makes sentences as a newsroom writes them: common words often, others seldom (Zipf's law).
 * @param {string[]} words the most common first
 */
export function writer(words, next) {
  const sums = [];
  words.reduce((sum, _, rank) => {
    sums.push(sum + 1 / (rank + 10));
    return sums[rank];
  }, 0);
  const word = () => words[firstAbove(sums, next() * sums.at(-1))];
  const sentence = (length) => {
    const text = Array.from({ length }, word).join(' ');
    return text[0].toUpperCase() + text.slice(1);
  };
  return {
    headline: () => sentence(8),
    lead: () => `${sentence(25)}.`,
    paragraphs: () =>
      Array.from({ length: 5 }, () => `${sentence(12)}. ${sentence(18)}. ${sentence(30)}.`),
  };
}

function firstAbove(sums, value) {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Questions of every kind, from words that are in every second article to words of a few: one, two
 * and three of them, begun, mistyped.
 */
export function questions(words) {
  const ranks = [0, 2, 5, 10, 30, 80, 200, 400, 800, 1_500, 3_000, 6_000];
  const some = ranks.map((rank) => words[rank]);
  const long = some.filter((word) => word.length > 5);
  const slip = (word) => word.slice(0, 2) + word.slice(3);
  return [
    ...some,
    ...some.map((word, at) => `${word} ${some[(at + 5) % some.length]}`),
    ...some.map((word, at) => `${word} ${some[(at + 3) % some.length]} ${words[at + 30]}`),
    ...long.map((word) => word.slice(0, 4)),
    ...long.map(slip),
  ];
}
