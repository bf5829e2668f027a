import { officesAt } from './offices';

const read = (text: string, loose = false) =>
  officesAt(text, 0, text.length, loose).offices.map(({ title, organisation }) => [
    text.slice(title.start, title.end),
    organisation && text.slice(organisation.start, organisation.end),
  ]);

it.each([
  ['maire de Valcombe', [['maire de Valcombe', 'Valcombe']]],
  [
    'Maire de Valcombe et Présidente de Valcombe Métropole',
    [
      ['Maire de Valcombe', 'Valcombe'],
      ['Présidente de Valcombe Métropole', 'Valcombe Métropole'],
    ],
  ],
  [
    'vice-présidente de la Région Haute en charge des transports',
    [['vice-présidente de la Région Haute en charge des transports', 'Région Haute']],
  ],
  [
    'directeur du Lycée maritime d’Ornay'.replace('’', "'"),
    [["directeur du Lycée maritime d'Ornay", "Lycée maritime d'Ornay"]],
  ],
  ['adjointe à la mer, Ville d’Ornay'.replace('’', "'"), [['adjointe à la mer', "Ville d'Ornay"]]],
  ['Deputy Leader, Elmstead City Council', [['Deputy Leader', 'Elmstead City Council']]],
  [
    'Mayor of Elmstead and Chair of the Elm Valley Authority',
    [
      ['Mayor of Elmstead', 'Elmstead'],
      ['Chair of the Elm Valley Authority', 'Elm Valley Authority'],
    ],
  ],
  [
    'responsable des relations internationales et de la culture',
    [['responsable des relations internationales et de la culture', null]],
  ],
  ['conseillère déléguée à la culture', [['conseillère déléguée à la culture', null]]],
])('reads “%s”', (text, offices) => {
  expect(read(text)).toEqual(offices);
});

it('ends an office where it is told what happens', () => {
  expect(read('maire de Valcombe lors de la cérémonie')).toEqual([
    ['maire de Valcombe', 'Valcombe'],
  ]);
  expect(
    read('responsable de la culture de la Ville d’Ornay à Valcombe'.replace('’', "'"))[0]?.[1],
  ).toBe("Ville d'Ornay");
});

it('takes words of no list only where nothing else can stand', () => {
  expect(read('sgioba of Ornay')).toEqual([]);
  expect(read('sgioba of Ornay', true)).toEqual([['sgioba of Ornay', 'Ornay']]);
});
