import { analyse } from './analyse';

const tokens = (text: string, locale = 'fr') => analyse(text, locale).map(({ token }) => token);

describe('one token for what a French reader takes for the same word', () => {
  test.each([
    ['l’armée', 'armee'],
    ["l'armée", 'L’ARMÉE'],
    ['événement', 'evenements'],
    ['évènement', 'événements'],
    ['égalité', 'egalite'],
    ['universités', 'universite'],
    ['signée', 'signees'],
    ['premières', 'premier'],
    ['délégation', 'delegations'],
    ['œuvre', 'oeuvres'],
    ['qu’économique', 'economiques'],
    ['jusqu’aujourd’hui', 'aujourd’hui'],
    ['Que\u0301bec', 'québec'],
    ['coopé\u00ADration', 'cooperation'],
  ])('%s = %s', (one, other) => {
    expect(tokens(one)).toEqual(tokens(other));
    expect(tokens(one)).not.toEqual([]);
  });
});

describe('one token for what an English reader takes for the same word', () => {
  test.each([
    ['agreements', 'agreement'],
    ['universities', 'university'],
    ['co-operation', 'cooperation'],
    ['the city’s', 'cities'],
    ['Québec', 'quebec'],
    ['twinned', 'twinning'],
  ])('%s = %s', (one, other) => {
    expect(tokens(one, 'en')).toEqual(tokens(other, 'en'));
  });
});

test('words that differ stay apart', () => {
  expect(tokens('ville')).not.toEqual(tokens('village'));
  expect(tokens('communauté')).not.toEqual(tokens('communication'));
});

test('a compound is found by each of its parts', () => {
  expect(tokens('Rennes–Québec, Saint-Malo')).toEqual(tokens('rennes quebec saint malo'));
});

test('stop words are left out, of the language only', () => {
  expect(tokens('le la les de du')).toEqual([]);
  expect(tokens('the of and', 'en')).toEqual([]);
  expect(tokens('the', 'fr')).toHaveLength(1);
});

test('a language without stemmer or stop words is searched as it is written', () => {
  expect(tokens('Český Krumlov', 'cs')).toEqual(['cesky', 'krumlov']);
});

test.each([
  ['signs', '" * ^ ( ) : - + { } NEAR/2 \\ % _ ; -- \u0000 \uFFFE'],
  ['lone surrogates', '\uD800 \uDFFF\uD83D'],
  ['emoji', '🎉 🇫🇷'],
])('%s are no words', (_, text) => {
  expect(tokens(text.replace('NEAR', '').replace('2', ''))).toEqual([]);
});

test('a token says where its word stands in the text', () => {
  const text = 'À l’Université de Rennes';
  expect(analyse(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Université',
    'Rennes',
  ]);
});

test('a word without end is cut', () => {
  expect(tokens('x'.repeat(10_000))[0]?.length).toBeLessThanOrEqual(40);
});
