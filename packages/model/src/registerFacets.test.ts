import { shippedLocales } from './locale';
import type { LocaleFile } from './localeFile';
import { readFacetValue, writeFacetValue } from './registerFacets';
import { createLinks, slugProblem } from './links';
import { frenchAndEnglish } from './locale.fixture';

const [french] = shippedLocales as [LocaleFile];
const links = createLinks(frenchAndEnglish);

const labelled = (labels: Record<string, string>): LocaleFile => ({
  ...french,
  vocabularies: {
    ...french.vocabularies,
    agreementStatus: { ...french.vocabularies.agreementStatus, ...labels },
  },
});

test('a way into the register is written in the words of its language', () => {
  expect(writeFacetValue(french, 'status', 'in-force')).toBe('en-vigueur');
  expect(writeFacetValue(french, 'instrument', 'letter-of-intent')).toBe('lettre-d-intention');
  expect(readFacetValue(french, 'instrument', 'protocole-d-entente')).toBe(
    'memorandum-of-understanding',
  );
});

test('where a label has no Latin letter, the address says the key', () => {
  const greek = labelled({ 'in-force': 'Σε ισχύ' });
  expect(writeFacetValue(greek, 'status', 'in-force')).toBe('in-force');
  expect(readFacetValue(greek, 'status', 'in-force')).toBe('in-force');
});

test('two labels that read alike keep two addresses', () => {
  const twins = labelled({ signed: 'Conclu', 'in-force': 'Conclu' });
  expect(writeFacetValue(twins, 'status', 'signed')).toBe('conclu');
  expect(writeFacetValue(twins, 'status', 'in-force')).toBe('in-force');
});

test.each(['in-force', 'brouillons', '', '__proto__', 'constructor'])(
  'a status "%s" that French does not have is no address',
  (segment) => {
    expect(readFacetValue(french, 'status', segment)).toBeNull();
  },
);

test.each(['0000', '24', '02024', '2024-04', 'x'])('%s is no year of the register', (year) => {
  expect(readFacetValue(french, 'year', year)).toBeNull();
});

test.each([
  ['country', 'CA', 'ca'],
  ['decade', '1960', '1960'],
  ['partner', 'ville-de-quebec', 'ville-de-quebec'],
] as const)('by %s the value %s is written %s, and read back', (by, value, written) => {
  expect(writeFacetValue(french, by, value)).toBe(written);
  expect(readFacetValue(french, by, written)).toBe(value);
});

test.each([
  ['decade', '1964'],
  ['decade', '0000'],
  ['country', 'CA'],
  ['country', 'can'],
  ['partner', 'Ville'],
] as const)('by %s there is no value %s', (by, segment) => {
  expect(readFacetValue(french, by, segment)).toBeNull();
});

test('a domain may be called by the word that the ways in are called by', () => {
  expect(slugProblem('nature', 'domain')).toBeNull();
  expect(links.parse('/fr/domaines/nature')).toMatchObject({ kind: 'entry', slug: 'nature' });
  expect(links.parse('/fr/accords/nature')).toMatchObject({ kind: 'entry', slug: 'nature' });
});

test('only the register has ways in', () => {
  expect(links.parse('/fr/actualites/annee/2024')).toBeNull();
});

test('letters that Unicode does not take apart are written as people without them write them', () => {
  const polish = labelled({ 'in-force': 'Układ w mocy', signed: 'Vigør – straße' });
  expect(writeFacetValue(polish, 'status', 'in-force')).toBe('uklad-w-mocy');
  expect(writeFacetValue(polish, 'status', 'signed')).toBe('vigor-strasse');
});
