import { gzipSync } from 'node:zlib';
import { drawMap, middleLongitude, type MapFrame } from './drawMap';

const frame: MapFrame = { width: 728, margin: 60, step: 1.5 };
const rennes = { latitude: 48.11, longitude: -1.68 };
const quebec = { latitude: 46.81, longitude: -71.21 };
const sendai = { latitude: 38.27, longitude: 140.87 };

test('every place lies within the frame, with room for its name', () => {
  const { width, height, to, from } = drawMap(rennes, [quebec, sendai], frame);
  for (const { x, y } of [from, ...to.map(({ point }) => point)]) {
    expect(x).toBeGreaterThanOrEqual(frame.margin - 1);
    expect(x).toBeLessThanOrEqual(width - frame.margin + 1);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height);
  }
});

test('west is left, and the way to Japan goes by the north', () => {
  const { from, to } = drawMap(rennes, [quebec, sendai], frame);
  expect(to[0]?.point.x).toBeLessThan(from.x);
  expect(to[1]?.point.x).toBeGreaterThan(from.x);
  const heights = [...(to[1]?.arc.matchAll(/,([\d.]+)/g) ?? [])].map(([, y]) => Number(y));
  expect(Math.min(...heights)).toBeLessThan(from.y - 40);
});

test('the coasts fit in a few kilobytes', () => {
  const { land } = drawMap(rennes, [quebec, sendai], frame);
  expect(land).toMatch(/^M[\d -]/);
  expect(gzipSync(land).length).toBeLessThan(12_000);
});

test('one near partner still shows a continent, and a place alone is drawn', () => {
  const exeter = { latitude: 50.72, longitude: -3.53 };
  const near = drawMap(rennes, [exeter], frame);
  expect(Math.abs((near.to[0]?.point.x ?? 0) - near.from.x)).toBeLessThan(80);
  expect(drawMap(rennes, [], frame)).toMatchObject({ width: 728, to: [] });
});

test('the map is centred on the short way round, across the date line too', () => {
  expect(middleLongitude({ longitude: 170 }, [{ longitude: -170 }])).toBeCloseTo(-180);
  expect(middleLongitude(rennes, [quebec, sendai])).toBeCloseTo(34.83, 1);
});
