import { makeQuebec, makeRennes } from '../shared/shared.fixture';
import { makeDelegation } from './delegation.fixture';
import { zonesOf } from './zones.server';

test('both cities have their time: the host the one recorded, the guest the one of its place', () => {
  expect(zonesOf(makeDelegation())).toEqual([
    { city: 'Québec', timeZone: 'America/Toronto' },
    { city: 'Rennes', timeZone: 'Europe/Paris' },
  ]);
});

test('cities with the same clock are named once', () => {
  const brno = {
    ...makeQuebec(),
    documentId: 'brno',
    city: 'Brno',
    latitude: 49.2,
    longitude: 16.6,
  };
  const delegation = makeDelegation({
    hosts: [brno],
    guests: [makeRennes()],
    timeZone: 'Europe/Prague',
  });
  expect(zonesOf(delegation)).toEqual([{ city: 'Brno', timeZone: 'Europe/Prague' }]);
});

test('without a place nothing is said', () => {
  expect(zonesOf(makeDelegation({ hosts: [], guests: [] }))).toEqual([]);
});
