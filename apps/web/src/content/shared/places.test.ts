import { distinctPlaces } from './places';

const rennes = { latitude: 48.117, longitude: -1.678 };
const quebec = { latitude: 46.813, longitude: -71.208 };

test('two partners in one city are one place', () => {
  const places = distinctPlaces([rennes, quebec, { latitude: 48.12, longitude: -1.63 }]);
  expect(places.map((place) => place.coordinates)).toEqual([rennes, quebec]);
});

test('a partner whose place is not known is left out', () => {
  expect(distinctPlaces([{ latitude: null, longitude: -1.6 }, quebec])).toHaveLength(1);
});

test('the equator and the Greenwich meridian are places', () => {
  expect(distinctPlaces([{ latitude: 0, longitude: 0 }])).toHaveLength(1);
});
