import { decodeRequest } from './call';
import { cmsCalls } from './calls';
import { readQueryText } from './queryText';

const read = (call: keyof typeof cmsCalls, query: string) => {
  const { method, path } = cmsCalls[call];
  return decodeRequest(cmsCalls[call], { method, address: `${path}?${query}`, body: '' });
};

test('a parameter that stands there twice is no single one', () => {
  expect(readQueryText('/x?type=article&type=page&q=a')).toEqual({
    type: ['article', 'page'],
    q: 'a',
  });
  expect(read('search', 'locale=fr&q=a&q=b').success).toBe(false);
});

test.each(['since=-1', 'since=x', 'since=1.5', 'since=1e3', 'since=%201', 'limit=1', ''])(
  'changes are not asked for by %j',
  (query) => {
    expect(read('changes', query).success).toBe(false);
  },
);

test.each(['0', '201', '', '9'.repeat(20)])('a limit of %j is refused', (limit) => {
  expect(read('changes', `since=0&limit=${limit}`).success).toBe(false);
});

test('who sets no limit is answered as much as there may be', () => {
  expect(read('changes', 'since=3').data).toEqual({ since: 3, limit: 200 });
});

test.each(['0', '-1', '1e9', 'x', '1.5', ''])('page %j of a search is none', (page) => {
  expect(read('search', `locale=fr&page=${page}`).success).toBe(false);
});

test('a question of more than 200 characters is refused: the site has cut it', () => {
  expect(read('search', `locale=fr&q=${'x'.repeat(200)}`).success).toBe(true);
  expect(read('search', `locale=fr&q=${'x'.repeat(201)}`).success).toBe(false);
});

test('a facet of more than 128 characters is refused', () => {
  expect(read('search', `locale=fr&partner=${'x'.repeat(128)}`).success).toBe(true);
  expect(read('search', `locale=fr&partner=${'x'.repeat(129)}`).success).toBe(false);
});
