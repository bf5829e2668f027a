import { frenchTypography, typeset } from './frenchTypography';

const cases: [string, string][] = [
  ['Bonjour !', 'Bonjour\u202F!'],
  ['Bonjour!', 'Bonjour\u202F!'],
  ['Vraiment ?!', 'Vraiment\u202F?!'],
  ['« Bonjour »', '«\u202FBonjour\u202F»'],
  ['«Bonjour»', '«\u202FBonjour\u202F»'],
  ['« Déjà ? »', '«\u202FDéjà\u202F?\u202F»'],
  ['Trois domaines : un, deux', 'Trois domaines\u00A0: un, deux'],
  ['Photos: Rennes', 'Photos\u00A0: Rennes'],
  ['la santé ; la culture', 'la santé\u202F; la culture'],
  ["l'accord d'Erlangen", 'l’accord d’Erlangen'],
  ['le mardi 9 avril 2024', 'le mardi 9\u00A0avril\u00A02024'],
  ['le 1er mai', 'le 1er\u00A0mai'],
  ['le 1er juin 2015', 'le 1er\u00A0juin\u00A02015'],
  ['en mai 800', 'en mai\u00A0800'],
  [
    'Il dit « Bravo ! » à 14 h 30, n° 12, 5 000 km',
    'Il dit «\u202FBravo\u202F!\u202F» à 14\u00A0h\u00A030, n°\u00A012, 5\u202F000\u00A0km',
  ],
  ['1 250 000 habitants', '1\u202F250\u202F000 habitants'],
  ['10 % des critères', '10\u00A0% des critères'],
];

test.each(cases)('%s is set as a printer sets it', (text, expected) => {
  expect(frenchTypography(text)).toBe(expected);
});

test.each(cases)('%s set twice is the same as set once', (text) => {
  const once = frenchTypography(text);
  expect(frenchTypography(once)).toBe(once);
});

test.each([
  'https://a.example/?b=c;d',
  'à 10:30',
  'https://rennes.example',
  'ratio 3:1',
  '(?)',
  'en 2024 120 élèves',
  '12 hôtes',
  '3 mois',
])('%s keeps its shape', (text) => {
  expect(frenchTypography(text)).toBe(text);
});

test('only French gets French spaces', () => {
  expect(typeset('Really?', 'en')).toBe('Really?');
  expect(typeset('Vraiment?', 'fr-CA')).toBe('Vraiment\u202F?');
});
