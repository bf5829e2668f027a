/**
 * Chances that come again with the same seed (mulberry32).
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** Whole, from `least` on and below `end`. */
    whole: (least, end) => least + Math.floor(next() * (end - least)),
    shuffled: (values) => {
      const left = [...values];
      return values.map(() => left.splice(Math.floor(next() * left.length), 1)[0]);
    },
  };
}
