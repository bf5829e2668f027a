const { releaseFor } = require('./release.cjs');

test.each([
  ['20.19 and 22.13, which have Node-API 9,', '9', 12],
  ['22.14, 24 and 26, which have Node-API 10,', '10', 13],
  ['a Node to come', '11', 13],
])('Node %s gets the release that runs on it', (_, nodeApi, release) => {
  expect(releaseFor(nodeApi)).toBe(release);
});

test('a database opens on this Node, and reads its bindings by their place', () => {
  const Database = require('./driver.cjs');
  const database = new Database(':memory:');
  expect(database.prepare('select ? as one, ? as two').all([1, 'two'])).toEqual([
    { one: 1, two: 'two' },
  ]);
  database.close();
});
