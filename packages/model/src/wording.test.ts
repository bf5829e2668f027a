import en from '../locales/en.json';
import fr from '../locales/fr.json';
import { faultsOfWords, textsOf, wordingFaults } from './wording.fixture';

test('the words of the locale files follow the rules of their language', () => {
  expect(Object.keys(textsOf(fr)).length).toBeGreaterThan(100);
  expect(faultsOfWords(fr, 'fr')).toEqual([]);
  expect(faultsOfWords(en, 'en')).toEqual([]);
});

test.each([
  ['n° {number}', 'fr'],
  ['Durée : cinq', 'fr'],
  ['Déjà?', 'fr'],
  ['« Bonjour »', 'fr'],
  ['«\u00A0Bonjour\u00A0»', 'fr'],
  ["l'accord", 'fr'],
  ['le 1er juin 2015', 'fr'],
  ['{count} ans', 'fr'],
  ['{count} years', 'en'],
  ['{count} MB', 'en'],
  ['on 9 April', 'en'],
  ['Really ?', 'en'],
  ['« Hello »', 'en'],
  ['one – two – three', 'en'],
  ['one — two', 'en'],
  ['And so on...', 'en'],
] as const)('%s is at fault in %s', (text, language) => {
  expect(wordingFaults(text, language)).not.toEqual([]);
});
