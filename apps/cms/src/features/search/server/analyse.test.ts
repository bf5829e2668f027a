import { wordsOf } from './words';
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

describe('one token for what a reader types without the letters of another language', () => {
  test.each([
    ['Hawaiʻi', 'hawaii'],
    ['Poznań', 'poznan'],
    ['Québec', 'QUEBEC'],
    ['échanges', 'echanges'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['ʿAbd', 'abd'],
  ])('%s = %s', (one, other) => {
    for (const locale of ['fr', 'en']) {
      expect(tokens(one, locale)).toEqual(tokens(other, locale));
      expect(tokens(one, locale)).toHaveLength(1);
    }
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

test('a stem begins as its word does, which quoting builds on', () => {
  const words = 'dying skies lying tying idly only yellow youth ion eau hymne yeux quinze oeuf';
  for (const locale of [
    'da',
    'de',
    'en',
    'es',
    'fi',
    'fr',
    'hu',
    'it',
    'nl',
    'no',
    'pt',
    'ro',
    'sv',
  ])
    for (const { word, token } of analyse(words, locale))
      expect([locale, word, token.charAt(0)]).toEqual([locale, word, word.charAt(0)]);
});

test.each([
  ['L’École d’ingénieurs de Québec', 'eiq'],
  ['la co-opération, l’e-mail et le pré-projet', 'cep'],
  ['Œuvre d’Évry, ÉCOLE, ecole', 'eo'],
  ['don’t the city’s ecology', 'e'],
])(
  'with the first letters given, nothing that begins with them is left out: %s',
  (text, letters) => {
    const wanted = ({ token }: { token: string }) => letters.includes(token.charAt(0));
    for (const locale of ['fr', 'en'])
      expect(analyse(text, locale, new Set(letters)).filter(wanted)).toEqual(
        analyse(text, locale).filter(wanted),
      );
  },
);

test.each(['ﷺ', 'ﷺ accord', '½ ㎏', '№5'])('%s has no word with a sign between letters', (text) => {
  const words = wordsOf(text).map(({ word }) => word);
  expect(words).not.toEqual([]);
  expect(words.filter((word) => !/^[\p{L}\p{N}]+$/u.test(word))).toEqual([]);
});
