import { textsIn, textsOfLines } from './texts';

test('each line is a text, empty lines and repeats are none', () => {
  expect(textsOfLines('Ville de Québec\n\n VQ \nVQ')).toEqual(['Ville de Québec', 'VQ']);
  expect(textsOfLines(' \n')).toBeNull();
});

test('a list is read as it is stored, and as the text that the former field made of it', () => {
  expect(textsIn(['fr', 'en'])).toEqual(['fr', 'en']);
  expect(textsIn('["fr"]')).toEqual(['fr']);
  expect(textsIn('fr, en')).toEqual([]);
  expect(textsIn(null)).toEqual([]);
});
