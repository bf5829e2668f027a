import { passwordProblem } from './passwordProblem';

const names = [
  'Brno',
  'Rennes',
  'Rennes Métropole',
  'Entente',
  'Élodie',
  'Le Goff',
  'elodie.legoff',
];
const problem = (password: string) => passwordProblem(password, names);

test.each([
  ['eleven characters', 'Trois-verts', 'short'],
  ['eleven characters of many bytes', 'éèàùçâêîôûë', 'short'],
  ['more than bcrypt reads', 'une phrase '.repeat(7), 'long'],
  ['one character', 'aaaaaaaaaaaaaa', 'repeated'],
  ['one word again and again', 'Ab1-Ab1-Ab1-Ab1-', 'repeated'],
  ['the alphabet', 'abcdefghijkl', 'repeated'],
  ['the digits', '123456789012', 'repeated'],
  ['the keyboard', 'Azertyuiopqsdf1', 'repeated'],
  ['a common one', 'passwordpassword1!', 'common'],
  ['a common one with a year', 'Motdepasse2026!', 'common'],
  ['a common one dressed up', 'P4$$w0rd-2026-', 'common'],
  ['a common one, digits and a letter', 'motdepasse123A', 'common'],
  ['a common one, a year and a letter', 'jetaime2026A', 'common'],
  ['a common one between letters and digits', 'XxSoleil-2026xX', 'common'],
  ['a common one twice, a year and a letter', 'SoleilSoleil2026a', 'common'],
  ['a partner city twice and a year', 'BrnoBrno2026', 'name'],
  ['the city and a year', 'RennesRennes2026', 'name'],
  ['the city of another script', 'Ŕennes-Métropole', 'name'],
  ['the product', 'Entente-Entente-1', 'name'],
  ['the person', 'Elodie-LeGoff-35', 'name'],
])('%s is refused', (_, password, expected) => {
  const found = problem(password);
  // Several reasons may hold; the first is told.
  expect(expected === 'name' ? ['name', 'repeated'] : [expected]).toContain(found);
});

test.each([
  'quatre chevaux bleus',
  'Integration-tests-1',
  'le pont de Rennes sous la neige',
  'çà et là des éléphants',
  'x7Kp2mQz9vTw',
  'soleil sur la baie 2026',
  'correct-cheval-agrafe',
  'une-phrase-qui-nest-qua-moi',
])('“%s” is taken, whatever characters it has', (password) => {
  expect(problem(password)).toBeNull();
});
