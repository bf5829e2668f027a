import {
  countryCodes,
  countryMeant,
  countryName,
  isCountryCode,
  isLanguageCode,
  languageName,
  languagesNamed,
} from './codes';

test.each(['FR', 'CA', 'CZ', 'JP', 'GB', 'XK'])('%s is a country', (code) => {
  expect(isCountryCode(code)).toBe(true);
});

test.each(['UK', 'SU', 'YU', 'DD', 'TP', 'ZZ', 'EU', 'XA', 'fr', 'FRA', 'France', '', 'F1', 'QQ'])(
  '%j is no country',
  (code) => {
    expect(isCountryCode(code)).toBe(false);
  },
);

test.each(['fr', 'en', 'ar', 'br', 'pl', 'pt-BR', 'fr-CA'])('%s is a language', (code) => {
  expect(isLanguageCode(code)).toBe(true);
});

test.each(['Français', 'FR', 'und', 'zxx', '', 'xx', 'f', 'Français et anglais'])(
  '%j is no language',
  (code) => {
    expect(isLanguageCode(code)).toBe(false);
  },
);

test('they are named in the reader’s language, and what is none has no name', () => {
  expect(countryName('CZ', 'fr')).toBe('Tchéquie');
  expect(languageName('de', 'fr')).toBe('allemand');
  expect(countryName('ZZ', 'fr')).toBeNull();
  expect(languageName('xx', 'fr')).toBeNull();
});

test.each([
  ['UK', 'GB'],
  ['uk', 'GB'],
  ['GB', 'GB'],
  ['EL', 'GR'],
  ['DD', 'DE'],
  [' fr ', 'FR'],
  ['TP', 'TL'],
  ['YU', null],
  ['ZZ', null],
  ['Canada', null],
  ['', null],
])('by %j the country %s is meant', (text, code) => {
  expect(countryMeant(text)).toBe(code);
});

test('no two codes name one country', () => {
  const names = countryCodes().map((code) => countryName(code, 'en'));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every country can be chosen', () => {
  expect(countryCodes()).toEqual(
    expect.arrayContaining(['CA', 'CZ', 'DE', 'FR', 'JP', 'PL', 'US']),
  );
  expect(countryCodes().length).toBeGreaterThan(240);
});

test.each([
  ['Français et anglais', ['fr', 'en']],
  ['French, German', ['fr', 'de']],
  ['les deux', []],
  ['', []],
])('the languages that %j names', (text, codes) => {
  expect(languagesNamed(text)).toEqual(codes);
});

test.each([
  ['Français et anglais', ['fr', 'en']],
  ['arabe, français', ['ar', 'fr']],
  ['Breton / gallois', ['br', 'cy']],
  ['Polish and Czech', ['pl', 'cs']],
  ['en ukrainien', ['uk']],
  ['FRANÇAIS', ['fr']],
])('%j names languages, and is the code of none', (text, codes) => {
  expect([languagesNamed(text), isLanguageCode(text)]).toEqual([codes, false]);
});
