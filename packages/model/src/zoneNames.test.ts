import { isTimeZone } from './zonedTime';
import { isZoneName, zoneMeant } from './zoneNames';

test('every zone that this runtime lists is one', () => {
  expect(Intl.supportedValuesOf('timeZone').filter((zone) => !isZoneName(zone))).toEqual([]);
  expect(['UTC', 'Canada/Eastern', 'America/Argentina/Ushuaia'].map(isZoneName)).toEqual([
    true,
    true,
    true,
  ]);
});

test.each(['Quebec', '', 'europe/paris', 'EST', '+01:00', 'Europe/Rennes', 'Heure de Paris'])(
  '%j is none',
  (text) => {
    expect(isZoneName(text)).toBe(false);
  },
);

test.each([
  ['Quebec', 'America/Toronto'],
  ['Québec', 'America/Toronto'],
  ['Ville de Québec', 'America/Toronto'],
  ['rennes', 'Europe/Paris'],
  ['europe/paris', 'Europe/Paris'],
  ['heure de Paris', 'Europe/Paris'],
  ['New York', 'America/New_York'],
  ['Poznań', 'Europe/Warsaw'],
  ['', null],
  ['quelque part', null],
])('who writes %j means %s', (text, zone) => {
  expect(zoneMeant(text)).toBe(zone);
});

test('what is proposed is a zone', () => {
  for (const place of ['Québec', 'Rennes', 'Erlangen', 'Exeter', 'Poznań', 'Jinan', 'Sendai'])
    expect(isTimeZone(zoneMeant(place) ?? '')).toBe(true);
});
