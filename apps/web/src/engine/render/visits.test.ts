import { mostVisitedFirst } from './visits.server';

const memory = globalThis as { [key: symbol]: unknown };
const name = Symbol.for('entente.page-memory');

afterEach(() => {
  memory[name] = undefined;
});

test('the pages most asked for come first, the others as they were', () => {
  memory[name] = {
    visits: new Map([
      ['/fr/b', 3],
      ['/fr/c', 40],
    ]),
  };
  expect(mostVisitedFirst(['/fr/a', '/fr/b', '/fr/c', '/fr/d'])).toEqual([
    '/fr/c',
    '/fr/b',
    '/fr/a',
    '/fr/d',
  ]);
});

test('before anybody asked, the order is that of the plan', () => {
  expect(mostVisitedFirst(['/fr/b', '/fr/a'])).toEqual(['/fr/b', '/fr/a']);
});
