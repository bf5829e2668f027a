import { frenchTypography } from './frenchTypography';

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
  ['en mai 800', 'en mai\u00A0800'],
  [
    'Il dit « Bravo ! » à 14 h 30, n° 12, 5 000 km',
    'Il dit «\u202FBravo\u202F!\u202F» à 14\u00A0h\u00A030, n°\u00A012, 5\u202F000\u00A0km',
  ],
  ['1 250 000 habitants', '1\u202F250\u202F000 habitants'],
  ['10 % des critères', '10\u00A0% des critères'],
  ['le 1er juin 2015', 'le 1er\u00A0juin\u00A02015'],
  ['«Déjà !», dit-elle ; «non».', '«\u202FDéjà\u202F!\u202F», dit-elle\u202F; «\u202Fnon\u202F».'],
  ['“Vraiment ?” "Oui !"', '“Vraiment\u202F?” "Oui\u202F!"'],
  ['Selon l’art. 5 : « Mme Dupont »', 'Selon l’art.\u00A05\u00A0: «\u202FMme\u00A0Dupont\u202F»'],
  ['M. Masson et MM. Roy, p. 3', 'M.\u00A0Masson et MM.\u00A0Roy, p.\u00A03'],
  [
    'le 1er août 1999 à 9 h 05, nos 3 à 5 000 : 12 500 €',
    'le 1er\u00A0août\u00A01999 à 9\u00A0h\u00A005, nos 3 à 5\u202F000\u00A0: 12\u202F500\u00A0€',
  ],
  ['20 °C, 3 m², 5 kWh', '20\u00A0°C, 3\u00A0m², 5\u00A0kWh'],
  ['5 millions et 1 milliard', '5\u00A0millions et 1\u00A0milliard'],
  ['au XXe siècle et au XIXe siècle', 'au XXe\u00A0siècle et au XIXe\u00A0siècle'],
  ['{count} Mo, {hours} h {minutes}', '{count}\u00A0Mo, {hours}\u00A0h\u00A0{minutes}'],
  ['n° {number} : {title} !', 'n°\u00A0{number}\u00A0: {title}\u202F!'],
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
  '02 99 12 34 56',
  'plan. Masson',
  'début part. 5',
  'femme Dupont',
  '12 sœurs',
  '2 grands ponts',
])('%s keeps its shape', (text) => {
  expect(frenchTypography(text)).toBe(text);
});
