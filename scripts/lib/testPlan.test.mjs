import { testPlan } from './testPlan.mjs';

const names = (only, isFull = false) =>
  testPlan((name) => name, { only, isFull }).map(({ name }) => name);

test('without a word every step is run', () => {
  expect(names([])).toEqual([
    'lint, types, unit',
    'build',
    'demonstration',
    'integration of the CMS on SQLite',
    'integration of the CMS on PostgreSQL',
    'integration of the site',
    'faults, in short',
    'security, in short',
    'browser',
  ]);
});

test('a word chooses the checks and suites that hold it', () => {
  expect(names(['lint'])).toEqual(['lint']);
  expect(names(['lint', 'unit'])).toEqual(['lint, unit']);
});

test('a suite brings the build that it needs, before it', () => {
  expect(names(['browser'])).toEqual(['build', 'demonstration', 'browser']);
  expect(names(['of the site'])).toEqual(['build', 'integration of the site']);
});

test('faults take their long form only when all is asked for', () => {
  expect(names(['faults'], true)).toEqual(['build', 'demonstration', 'faults']);
});
