import {
  allowsOrigin,
  isStagingOrigin,
  keylessOrigins,
  mostKeylessBytes,
  type PartnerOrigins,
} from './embedOrigins';

const partner = (origins: string[], changes: Partial<PartnerOrigins> = {}): PartnerOrigins => ({
  origins,
  suspended: false,
  isOwner: false,
  ...changes,
});

test.each([
  ['https://www.brno.example', false],
  ['https://international.brno.example', false],
  ['https://*.brno.example', false],
  ['https://latest-news.brno.example', false],
  ['https://test.example', false],
  ['https://preprod.brno.example', true],
  ['https://www-recette2.brno.example', true],
  ['https://staging.www.brno.example', true],
  ['https://dev-brno.hosting.example', true],
  ['https://www.brno.example:8443', true],
  ['http://localhost:3000', false],
  ['https://localhost:3000', true],
  ['*', false],
])('%s is where a web team tries things out: %s', (origin, expected) => {
  expect(isStagingOrigin(origin)).toBe(expected);
});

test('without a key no partner’s staging host is named to another', () => {
  const origins = ['https://www.brno.example', 'https://preprod.brno.example'];
  expect(keylessOrigins([partner(origins)])).toEqual({
    listed: ['https://www.brno.example'],
    left: [],
  });
});

test('the list is as long as servers take, the owner’s sites first, and what is left is told', () => {
  const many = Array.from({ length: 500 }, (_, one) => `https://www.universite-${one}.example`);
  const owner = partner(['https://www.rennes.example'], { isOwner: true });
  const { listed, left } = keylessOrigins([partner(many), owner]);
  expect(listed[0]).toBe('https://www.rennes.example');
  expect(listed.join(' ').length).toBeLessThanOrEqual(mostKeylessBytes);
  expect(listed.length + left.length).toBe(501);
  expect(listed.join(' ').length + (left[0]?.length ?? 0) + 1).toBeGreaterThan(mostKeylessBytes);
});

test.each([
  [['https://www.brno.example'], 'https://www.brno.example', true],
  [['https://www.brno.example'], 'http://www.brno.example', false],
  [['https://*.brno.example'], 'https://en.brno.example', true],
  [['https://*.brno.example'], 'https://brno.example', false],
  [['https://*.brno.example'], 'https://xbrno.example', false],
  [['https://*.brno.example'], 'http://en.brno.example', false],
  [['*'], 'http://anything.example', true],
  [[], 'https://www.brno.example', false],
])('%j allow %s: %s', (origins, origin, expected) => {
  expect(allowsOrigin(origins, origin)).toBe(expected);
});
