import { isWithin, readDegrees, readPair } from './position';

test.each([
  ['48,11', 48.11],
  ['48.11', 48.11],
  ['−71,2', -71.2],
  ['48° 06′ 36″ N', 48.11],
  ['1° 40′ 30″ O', -1.675],
  ['71.2° W', -71.2],
  ['quarante-huit', null],
  ['48,11,3', null],
])('%s is read as %s degrees', (text, degrees) => {
  expect(readDegrees(text)).toBe(degrees);
});

test.each([
  ['48.1113, -1.68', { latitude: 48.1113, longitude: -1.68 }],
  ['48,1113 ; -1,68', { latitude: 48.1113, longitude: -1.68 }],
  ['46° 48′ N 71° 12′ O', { latitude: 46.8, longitude: -71.2 }],
  ['48,11', null],
])('%s pasted at once is both numbers', (text, pair) => {
  expect(readPair(text)).toEqual(pair);
});

test('a latitude ends at the poles, a longitude at the line of dates', () => {
  expect(isWithin('latitude', 90.5)).toBe(false);
  expect(isWithin('longitude', -179)).toBe(true);
});
