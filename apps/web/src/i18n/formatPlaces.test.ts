import { formatPlaces } from './formatPlaces';

test('French joins “à” and “de” to the name of a place', () => {
  const city = 'Le Caire';
  expect(formatPlaces('fr', 'À {city}', { city })).toBe('Au Caire');
  expect(formatPlaces('fr', 'de moins qu’à {city}', { city })).toBe('de moins qu’au Caire');
  expect(formatPlaces('fr-CA', 'les liens de {city}', { city: 'Erlangen' })).toBe(
    'les liens d’Erlangen',
  );
});

test('other gaps and other languages stay as they are', () => {
  expect(formatPlaces('fr', 'celui-là {city}', { city: 'Le Mans' })).toBe('celui-là Le Mans');
  expect(formatPlaces('en', 'In {city}', { city: 'Le Mans' })).toBe('In Le Mans');
});

test('a name is no gap, whatever it holds', () => {
  expect(formatPlaces('fr', 'à {city}', { city: '{zone}' })).toBe('à {zone}');
  expect(() => formatPlaces('fr', 'à {city}', {})).toThrow(RangeError);
});
