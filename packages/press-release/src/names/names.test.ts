import { attributionAt } from './attribution';
import { organisationsAt } from './organisationList';
import { personAt } from './personName';

const person = (text: string) => {
  const found = personAt(text, 0, text.length);
  return found && text.slice(found.name.start, found.name.end);
};

it.each([
  ['Anne Roux, maire', 'Anne Roux'],
  ['Mme Anne Roux', 'Anne Roux'],
  ["Jean-Baptiste d'Orval dit", "Jean-Baptiste d'Orval"],
  ['Thibault de La Roncière,', 'Thibault de La Roncière'],
  ['Siobhán Ní Dhálaigh, mayor', 'Siobhán Ní Dhálaigh'],
  ['Pim van der Velde', 'Pim van der Velde'],
  ['Jean-Marc VANDENBERGHE', 'Jean-Marc VANDENBERGHE'],
  ['M. Roux', 'Roux'],
])('reads the person of “%s”', (text, name) => {
  expect(person(text)).toBe(name);
});

it.each([
  'Rennes',
  'Ville de Valcombe',
  'Notre Ville',
  'Mardi Gras',
  'Valcombe Métropole',
  'Ornay Mayor Anne Roux',
  'maire Anne',
])('reads no person in “%s”', (text) => {
  expect(person(text)).toBeNull();
});

it('reads no name over the end of a paragraph', () => {
  expect(personAt('Anne Roux Directrice', 0, 9)?.end).toBe(9);
});

const organisations = (text: string) =>
  organisationsAt(text, 0, text.length)?.names.map(
    ({ name, acronym }) =>
      text.slice(name.start, name.end) +
      (acronym ? `|${text.slice(acronym.start, acronym.end)}` : ''),
  );

it.each([
  [
    'la CCI Ornay Saint-Loup et son WTC, la technopole Haute Tech (Le Pool), sont là',
    ['CCI Ornay Saint-Loup', 'WTC', 'technopole Haute Tech|Le Pool'],
  ],
  [
    "L'École supérieure des eaux (ESE) et l'Institut d'Ornay",
    ['École supérieure des eaux|ESE', "Institut d'Ornay"],
  ],
  ['Les villes de Valcombe et de Saint-Loup ont signé', ['Valcombe', 'Saint-Loup']],
  [
    'the City of Elmstead and the University of West Fell signed',
    ['City of Elmstead', 'University of West Fell'],
  ],
  ['Valcombe Métropole a signé un accord avec la Ville', ['Valcombe Métropole']],
  ['ONG Puits sans frontières, et', ['ONG Puits sans frontières']],
])('reads the names of “%s”', (text, names) => {
  expect(organisations(text)).toEqual(names);
});

it.each([
  ['Anne Roux, maire de Valcombe', ['Anne Roux'], ['maire de Valcombe']],
  ['la maire de Valcombe, Anne Roux', ['Anne Roux'], ['maire de Valcombe']],
  ['le maire de Valcombe Jean Roux', ['Jean Roux'], ['maire de Valcombe']],
  ['Mayor Anne Roux', ['Anne Roux'], ['Mayor']],
  ['Elmstead Mayor Anne Roux', ['Anne Roux'], ['Mayor']],
  [
    'Anne Roux, maire de Valcombe, et Luc Morin, maire d’Ornay'.replace('’', "'"),
    ['Anne Roux', 'Luc Morin'],
    ['maire de Valcombe', "maire d'Ornay"],
  ],
  ['Anne Roux (maire de Valcombe)', ['Anne Roux'], ['maire de Valcombe']],
])('reads who is told of in “%s”', (text, names, offices) => {
  const told = attributionAt(text, 0, text.length);
  expect(told?.names.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  expect(told?.offices.map(({ title }) => text.slice(title.start, title.end))).toEqual(offices);
});

it.each([
  ['J.-P. Marchetti'],
  ['A. K. Benjelloun'],
  ['Désirée St. Pierre-Cho'],
  ['Benoît Van den Bosch'],
  ['Lina M. Castellanos'],
])('reads the name %s whole', (name) => {
  expect(personAt(name, 0, name.length)?.end).toBe(name.length);
});

it('reads no name where a sentence begins after a letter', () => {
  const text = 'A. Le maire a dit';
  expect(personAt(text, 0, text.length)).toBeNull();
});
