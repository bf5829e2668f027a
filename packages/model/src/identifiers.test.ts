import { identifierProblem } from './identifiers';

test.each([
  ['SIREN', '213502388'],
  ['NEQ', '1140000000'],
  ['ROR', '015m7wh34'],
  ['Wikidata', 'Q647'],
  ['other', 'whatever it is'],
])('%s %s can be', (scheme, value) => {
  expect(identifierProblem(scheme, value)).toBeNull();
});

test.each([
  ['SIREN', '123'],
  ['SIREN', '213502389'],
  ['SIREN', '213 502 388'],
  ['NEQ', '12'],
  ['NEQ', '9913432721'],
  ['ROR', 'xx'],
  ['ROR', 'https://ror.org/015m7wh34'],
  ['Wikidata', 'Rennes'],
  ['Wikidata', 'Q0'],
  ['Wikidata', 'q2145'],
])('%s %s can’t be, and an example is told that can', (scheme, value) => {
  const { example = '' } = identifierProblem(scheme, value) ?? {};
  expect(example).not.toBe('');
  expect(identifierProblem(scheme, example)).toBeNull();
});
