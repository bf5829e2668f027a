import { heightIn } from './messages';

const message = (changes: object) => ({
  type: 'entente:height',
  id: 'e1',
  height: 420,
  ...changes,
});

test('a height is a whole number of pixels, said by the frame it was asked of', () => {
  expect(heightIn(message({}), 'e1')).toBe(420);
  expect(heightIn(message({ height: 0 }), 'e1')).toBe(0);
  expect(heightIn(message({ height: 20_000 }), 'e1')).toBe(20_000);
});

test.each([
  message({ height: Number.NaN }),
  message({ height: Infinity }),
  message({ height: 1e9 }),
  message({ height: 20_001 }),
  message({ height: -1 }),
  message({ height: 10.5 }),
  message({ height: '420' }),
  message({ height: '420px;position:fixed' }),
  message({ height: null }),
  message({ height: [420] }),
  message({ id: 'e2' }),
  message({ id: undefined }),
  message({ type: 'height' }),
  'entente:height',
  420,
  null,
  undefined,
])('%j is none', (data) => {
  expect(heightIn(data, 'e1')).toBeNull();
});
