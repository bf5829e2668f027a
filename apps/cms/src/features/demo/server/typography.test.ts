import { frenchSpacing, frenchSpacingDeep } from './typography';

describe('frenchSpacing', () => {
  it('keeps quotation marks with their words by a narrow no-break space', () => {
    expect(frenchSpacing('dit « oui » et')).toBe('dit «\u202foui\u202f» et');
  });

  it('keeps high punctuation with the word before it', () => {
    expect(frenchSpacing('Vraiment ? Oui ; non !')).toBe('Vraiment\u202f? Oui\u202f; non\u202f!');
    expect(frenchSpacing('Sources : deux')).toBe('Sources\u00a0: deux');
  });

  it('leaves addresses and times alone', () => {
    const text = 'https://example.org/?a=1;b=2 à 10:30';
    expect(frenchSpacing(text)).toBe(text);
  });

  it('reaches every string of a body and changes nothing else', () => {
    expect(frenchSpacingDeep({ level: 2, list: ['a ; b', null, true] })).toEqual({
      level: 2,
      list: ['a\u202f; b', null, true],
    });
  });
});
