import { readRelease } from '../readRelease';

const HEAD = 'Valcombe, le 3 mars 2024\n\nUn pas de plus\n\n';
const read = (text: string) => readRelease(HEAD + text);
const delegations = (text: string) =>
  read(text).delegations.map(({ start, end, from, to }) =>
    [start, end, from, to].map((one) => one?.value),
  );

it.each([
  [
    'Valcombe le dit en marge de la mission groenlandaise en Suisse, qui se tient du 4 au 9 mars.',
    ['2024-03-04', '2024-03-09', 'groenlandaise', 'Suisse'],
  ],
  [
    'Ornay accueillera une délégation de douze élèves de Valcombe du 28 mars au 2 avril.',
    ['2024-03-28', '2024-04-02', 'Valcombe', 'Ornay'],
  ],
  [
    'Ornay a reçu une délégation de Brume du 4 au 9 décembre.',
    ['2023-12-04', '2023-12-09', 'Brume', 'Ornay'],
  ],
  [
    'La mission économique part à Brume du 28 décembre au 2 janvier.',
    ['2023-12-28', '2024-01-02', undefined, 'Brume'],
  ],
  [
    'Hoshida would host a delegation of 9 Elmstead pupils from May 6 to May 11.',
    ['2024-05-06', '2024-05-11', 'Elmstead', 'Hoshida'],
  ],
])('gives the period of “%s” the year of the release', (text, delegation) => {
  const draft = read(text);
  expect(delegations(text)).toEqual([delegation]);
  const warning = draft.warnings.find(({ code }) => code === 'year-from-date');
  const evidence = draft.delegations[0]?.start?.evidence ?? [0, 0];
  expect(warning?.evidence).toEqual(evidence);
  expect(draft.source.slice(...evidence)).toMatch(/\d+.* (?:mars|avril|décembre|May)|May \d+/u);
});

it.each([
  'Une délégation d’Ornay a dormi à Valcombe de 4 à 9 nuits.',
  'A delegation from Hoshida will pass from May 6 to 11 schools in Elmstead.',
  'La mission quotidienne des écoles reprend du 4 au 9 mars.',
])('reads no delegation from “%s”', (text) => {
  expect(delegations(text)).toEqual([]);
});
