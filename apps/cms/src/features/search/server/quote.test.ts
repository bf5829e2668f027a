import { quotePiece, quoteWhole, type Wanted } from './quote';

/** Each token another word of the question. */
const words = (...tokens: string[]): Wanted => new Map(tokens.map((token, at) => [token, at]));

const quotedOf = (quoted: ReturnType<typeof quotePiece>) =>
  quoted?.ranges.map(([start, end]) => quoted.text.slice(start, end));

test('the words that were looked for are marked, with their accents and without the article', () => {
  const quoted = quoteWhole('L’événement de l’Université', 'fr', words('even', 'univers'));
  expect(quotedOf(quoted)).toEqual(['événement', 'Université']);
});

test('the piece is where the most words stand together', () => {
  const filling = 'Rien de cela ne compte vraiment ici. '.repeat(20);
  const text = `Québec d’abord. ${filling}Le protocole unit Rennes et Québec. ${filling}`;
  const quoted = quotePiece(text, 'fr', words('quebec', 'protocol', 'ren'));
  expect(quotedOf(quoted)).toEqual(expect.arrayContaining(['protocole', 'Québec']));
  expect(quoted?.text.startsWith('…')).toBe(true);
  expect(quoted?.text.length).toBeLessThanOrEqual(223);
});

test('a text without the words gives its beginning', () => {
  expect(quotePiece('Un protocole.', 'fr', words('quebec'))).toEqual({
    text: 'Un protocole.',
    ranges: [],
  });
});

test('no text, no piece', () => {
  expect(quotePiece(' \n', 'fr', words('quebec'))).toBeNull();
});

test('a piece never cuts a word, and tells that it goes on', () => {
  const quoted = quotePiece('mot '.repeat(200), 'fr', words());
  expect(quoted?.text).toMatch(/^(mot )+mot…$/);
});

test('a word of the question counts once, whichever of its forms stand there', () => {
  const filling = 'Rien de cela ne compte vraiment ici. '.repeat(20);
  const text = `Un port et des portraits. ${filling}\nDu port à la gare. ${filling}`;
  const forms: Wanted = new Map([
    ['port', 0],
    ['portrait', 0],
    ['gar', 1],
  ]);
  expect(quotedOf(quotePiece(text, 'fr', forms))).toEqual(['port', 'gare']);
});

test('the first of two places that say as much is quoted', () => {
  const line = 'Le protocole unit Rennes et Québec, dit-on.';
  const text = `Rien ici.\n${line}\n${'Rien de cela ne compte. '.repeat(20)}\n${line}`;
  expect(quotePiece(text, 'fr', words('protocol', 'quebec'))?.text).toMatch(/^Le protocole/);
});
