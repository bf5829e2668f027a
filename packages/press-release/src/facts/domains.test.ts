import { readRelease } from '../readRelease';

const HEAD = 'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\n';
const read = (text: string) => readRelease(HEAD + text);
const domains = (text: string) => read(text).domains.map(({ name }) => name.value);

it.each([
  [
    'Valcombe et Ornay coopèrent dans les domaines du sport, de la lecture et de l’eau, en marge de la foire de Brume qui se tient ici.',
    ['sport', 'lecture', 'eau'],
  ],
  [
    'La convention couvre la santé, le tourisme et les transports.',
    ['santé', 'tourisme', 'transports'],
  ],
  ['Le pacte touche à la forêt, à la musique et à l’emploi.', ['forêt', 'musique', 'emploi']],
  ['Leur coopération en matière de sport et de lecture se poursuit.', ['sport', 'lecture']],
  [
    'Valcombe et Ornay collaborent autour de la lecture, du sport et de la mémoire.',
    ['lecture', 'sport', 'mémoire'],
  ],
  ['The charter covers cooperation in fishing, music and health.', ['fishing', 'music', 'health']],
  [
    'The pact covers music, river transport and primary schools.',
    ['music', 'river transport', 'primary schools'],
  ],
  [
    'Elmstead and Ornay opened a partnership spanning forestry, early music and adult learning.',
    ['forestry', 'early music', 'adult learning'],
  ],
  [
    'The agreement is focused on farming, water and night trains, during the fair.',
    ['farming', 'water', 'night trains'],
  ],
])('reads the fields that “%s” lists', (text, names) => {
  expect(domains(text)).toEqual(names);
});

it.each([
  'L’exposition couvre la peinture, la gravure et la photographie.',
  'The show covers painting, prints and photography.',
  'La convention couvre les frais de voyage, le logement et les repas.',
  'The agreement covers 12 schools, 3 ports and 2 clinics.',
  'The partnership covers Ornay, Elmstead and Brume.',
])('takes “%s” for no list of fields', (text) => {
  expect(domains(text)).toEqual([]);
});
