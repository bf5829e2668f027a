import { kilometresBetween, midpoint } from './greatCircle';

const rennes = { latitude: 48.1173, longitude: -1.6778 };
const quebec = { latitude: 46.8131, longitude: -71.2075 };

test('Rennes and Québec are about 5 040 km apart', () => {
  expect(kilometresBetween(rennes, quebec)).toBeGreaterThan(5030);
  expect(kilometresBetween(rennes, quebec)).toBeLessThan(5060);
});

test('the distance is the same both ways, and nothing to oneself', () => {
  expect(kilometresBetween(quebec, rennes)).toBeCloseTo(kilometresBetween(rennes, quebec), 6);
  expect(kilometresBetween(rennes, rennes)).toBe(0);
});

test('two poles are half the Earth apart', () => {
  const poles = [90, -90].map((latitude) => ({ latitude, longitude: 12 }));
  const [north = rennes, south = rennes] = poles;
  expect(kilometresBetween(north, south)).toBeCloseTo(20015.1, 0);
});

test('the middle of the way to Québec is further north than both ends', () => {
  const { latitude, longitude } = midpoint(rennes, quebec);
  expect(latitude).toBeGreaterThan(50);
  expect(longitude).toBeGreaterThan(-71);
  expect(longitude).toBeLessThan(-1);
});
