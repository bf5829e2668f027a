import { choiceOf, choicesOf, zoneOfCity } from './codeLists';

const labelled = (list: 'country' | 'language' | 'time-zone', value: string) =>
  choicesOf(list, 'fr').find((choice) => choice.value === value)?.label;

test('countries, languages and time zones are told by their French names', () => {
  expect(labelled('country', 'DE')).toBe('Allemagne');
  expect(labelled('language', 'en')).toBe('Anglais');
  expect(labelled('time-zone', 'America/Toronto')).toMatch(/^Toronto \(heure de l’Est/);
});

test('names are in the order of the alphabet, accents or not', () => {
  const labels = choicesOf('country', 'fr').map(({ label }) => label);
  expect(labels.indexOf('Égypte')).toBeLessThan(labels.indexOf('Finlande'));
  expect(new Set(labels).size).toBe(labels.length);
});

test('a stored code that the list does not have keeps a name', () => {
  expect(choiceOf('language', 'fr-CA', 'fr').label).toBe('Français canadien');
  expect(choiceOf('country', 'Atlantide', 'fr')).toEqual({
    value: 'Atlantide',
    label: 'Atlantide',
  });
});

test('a city without a zone of its own leads to the clocks it keeps', () => {
  expect(zoneOfCity('Québec')).toBe('America/Toronto');
  expect(zoneOfCity('Q')).toBeNull();
});
