import { canBeMistyped, slipsBetween, slipsIn, soundOf, spellingsOf } from './spellings';

describe('slips between words', () => {
  test.each([
    ['quebek', 'quebec', 1],
    ['queebc', 'quebec', 1],
    ['qubec', 'quebec', 1],
    ['quebecc', 'quebec', 1],
    ['developement', 'developpement', 1],
    ['univercitee', 'universite', 2],
    ['rennes', 'reines', 1],
    ['rennes', 'quebec', 5],
    ['', 'abc', 3],
  ])('%s and %s: %i', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
    expect(slipsBetween(other, one)).toBe(slips);
  });
});

test.each([
  ['quebek', 'quebec'],
  ['queebc', 'quebec'],
  ['qubec', 'quebec'],
  ['quebecc', 'quebec'],
  ['kuebec', 'quebec'],
  ['univercitee', 'universite'],
  ['scafandrie', 'scaphandrier'],
  ['kebec', 'quebec'],
  ['cibersecurite', 'cybersecurite'],
  ['comission', 'commission'],
])('%s has a spelling in common with %s, so it is found', (typed, word) => {
  const indexed = new Set(spellingsOf(soundOf(word), 1));
  expect(
    spellingsOf(soundOf(typed), slipsIn(typed)).some((spelling) => indexed.has(spelling)),
  ).toBe(true);
});

test('a word is looked up with a bounded number of spellings', () => {
  expect(spellingsOf('a'.repeat(24), 2).length).toBeLessThan(400);
  expect(spellingsOf('abcdefghijklmnopqrstuvwx', 2).length).toBeLessThan(400);
});

test('short words, numbers and endless words are not corrected', () => {
  expect(['uqo', '2024', 'x'.repeat(40), 'brno'].map(canBeMistyped)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
