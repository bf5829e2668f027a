import { canBeMistyped, halvesOf, likelyHalves, slipsBetween, slipsIn, soundOf } from './spellings';

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
])('%s has half of %s, so it is found', (typed, word) => {
  const { opening, ending } = halvesOf(soundOf(word));
  const likely = likelyHalves(soundOf(typed), slipsIn(typed));
  expect(likely.some((one) => one.opening === opening || one.ending === ending)).toBe(true);
});

test('short words, numbers and endless words are not corrected', () => {
  expect(['uqo', '2024', 'x'.repeat(40), 'brno'].map(canBeMistyped)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
