import { numberKey, partnerNumbers } from './partnerNumbers';

test.each([
  ['wikidata:Q2145', 'wikidata:q2145'],
  ['ROR:015m7wh34', 'ror:015m7wh34'],
  ['siren:243500139', 'siren:243500139'],
  ['ville-de-quebec', null],
  ['wikidata:', null],
  ['constructor:x', null],
  ['wikidata:Q1:Q2', null],
])('%s names a partner by %s', (text, key) => {
  expect(numberKey(text)).toBe(key);
});

test('a partner is found by its numbers, not by what can’t be one', () => {
  const identifiers = [
    { scheme: 'Wikidata', value: 'Q2145' },
    { scheme: 'SIREN', value: '123' },
    { scheme: 'other', value: 'x' },
    null,
  ];
  expect(partnerNumbers({ documentId: 'p1', identifiers })).toEqual({ 'wikidata:q2145': 'p1' });
});
