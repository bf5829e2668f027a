import { quotePiece, quoteWhole } from './quote';

const quotedOf = (quoted: ReturnType<typeof quotePiece>) =>
  quoted?.ranges.map(([start, end]) => quoted.text.slice(start, end));

test('the words that were looked for are marked, with their accents and without the article', () => {
  const quoted = quoteWhole('L’événement de l’Université', 'fr', new Set(['even', 'univers']));
  expect(quotedOf(quoted)).toEqual(['événement', 'Université']);
});

test('the piece is where the most words stand together', () => {
  const filling = 'Rien de cela ne compte vraiment ici. '.repeat(20);
  const text = `Québec d’abord. ${filling}Le protocole unit Rennes et Québec. ${filling}`;
  const quoted = quotePiece(text, 'fr', new Set(['quebec', 'protocol', 'ren']));
  expect(quotedOf(quoted)).toEqual(expect.arrayContaining(['protocole', 'Québec']));
  expect(quoted?.text.startsWith('…')).toBe(true);
  expect(quoted?.text.length).toBeLessThanOrEqual(223);
});

test('a text without the words gives its beginning', () => {
  expect(quotePiece('Un protocole.', 'fr', new Set(['quebec']))).toEqual({
    text: 'Un protocole.',
    ranges: [],
  });
});

test('no text, no piece', () => {
  expect(quotePiece(' \n', 'fr', new Set(['quebec']))).toBeNull();
});

test('a piece never cuts a word, and tells that it goes on', () => {
  const quoted = quotePiece('mot '.repeat(200), 'fr', new Set());
  expect(quoted?.text).toMatch(/^(mot )+mot…$/);
});
