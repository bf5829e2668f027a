import { chosenSteps } from './test.mjs';

const plan = [{ name: 'lint eslint' }, { name: 'build' }, { name: 'browser', needs: 'build' }];
const names = (only) => chosenSteps(plan, only).map(({ name }) => name);

test('without a word every step is run', () => {
  expect(names([])).toEqual(['lint eslint', 'build', 'browser']);
});

test('a word chooses the steps that hold it', () => {
  expect(names(['lint'])).toEqual(['lint eslint']);
});

test('a step brings the one it needs, before it', () => {
  expect(names(['browser'])).toEqual(['build', 'browser']);
});
