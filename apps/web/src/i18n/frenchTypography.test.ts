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
  ['le mardi 9 avril 2024', 'le mardi 9\u00A0avril 2024'],
  ['le 1er mai', 'le 1er\u00A0mai'],
  ['10 % des critères', '10\u00A0% des critères'],
];

test.each(cases)('%s is set as a printer sets it', (text, expected) => {
  expect(frenchTypography(text)).toBe(expected);
});

test.each(cases)('%s set twice is the same as set once', (text) => {
  const once = frenchTypography(text);
  expect(frenchTypography(once)).toBe(once);
});

test.each(['https://a.example/?b=c;d', 'à 10:30', 'https://rennes.example', 'ratio 3:1', '(?)'])(
  '%s keeps its shape',
  (text) => {
    expect(frenchTypography(text)).toBe(text);
  },
);

test('only French gets French spaces', () => {
  expect(typeset('Really?', 'en')).toBe('Really?');
  expect(typeset('Vraiment?', 'fr-CA')).toBe('Vraiment\u202F?');
});
