import { wordsOf } from './words';

const words = wordsOf('museum', {
  fr: { title: 'Musée', open: 'Ouvert de {from} à {to}' },
  en: { title: 'Museum', open: 'Open from {from} to {to}' },
});

test('words are said in the language that is asked for, with their values', () => {
  expect(words.say('fr', 'open', { from: '9 h', to: '18 h' })).toBe('Ouvert de 9 h à 18 h');
  expect(words.say('en', 'title')).toBe('Museum');
});

test('a message keeps the places that have no value', () => {
  expect(words.say('fr', 'open', { from: '9 h' })).toBe('Ouvert de 9 h à {to}');
});

test('the admin finds them under the name of who says them', () => {
  expect(words.prefix).toBe('entente.museum');
});
