import { makeMapAgreement, makeMapOwner, makeMapPartner, makeMapUniversity } from './map.fixture';
import { mapPlaces } from './mapPlaces';

const rennes = makeMapOwner();
const quebec = makeMapPartner();
const laval = makeMapUniversity();

test('an institution stands under its home city, with the city’s coordinates', () => {
  const places = mapPlaces([laval, quebec], [], null, '2025-01-01');
  expect(places).toHaveLength(1);
  expect(places[0]?.head.name).toBe('Ville de Québec');
  expect(places[0]?.others).toEqual([laval]);
  expect(places[0]?.coordinates).toEqual({ latitude: 46.8131, longitude: -71.2075 });
});

test('a metropolis and its city are one place, which the owner heads', () => {
  const city = makeMapPartner({
    documentId: 'ville-de-rennes',
    city: 'Rennes',
    latitude: 48.11,
    longitude: -1.68,
  });
  const [place, ...more] = mapPlaces([city, rennes], [], 'rennes', '2025-01-01');
  expect(more).toEqual([]);
  expect(place).toMatchObject({ isOwner: true, head: { documentId: 'rennes' }, others: [city] });
});

test('an agreement belongs to the place of its far party, with its status on the day asked', () => {
  const on = (day: string) => mapPlaces([rennes, quebec], [makeMapAgreement()], 'rennes', day);
  expect(on('2025-01-01')[0]?.agreements).toEqual([]);
  expect(on('2025-01-01')[1]?.agreements[0]?.standing.status).toBe('in-force');
  expect(on('2025-01-01')[1]?.current).toBe(true);
  expect(on('2030-01-01')[1]?.current).toBe(false);
});

test('a partner that only carries a commitment shows its domain', () => {
  const alone = { ...laval, home: null };
  const [place] = mapPlaces([alone], [makeMapAgreement()], 'rennes', '2025-01-01');
  expect(place?.domains.map(({ name }) => name)).toEqual(['Culture et patrimoine']);
  expect(place?.coordinates).toBeNull();
});
