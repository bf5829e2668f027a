import { chosenSteps, runInTurn } from './test.mjs';

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

test('steps beside others run two at a time, any other one alone', async () => {
  const running = new Set();
  const seen = [];
  const step = (name, beside) => ({ name, beside });
  await runInTurn(
    [step('a', true), step('b', true), step('c', true), step('alone'), step('d', true)],
    async ({ name }) => {
      running.add(name);
      seen.push([...running].join('+'));
      await new Promise((resolve) => setTimeout(resolve, 5));
      running.delete(name);
    },
  );
  expect(seen).toEqual(['a', 'a+b', expect.stringMatching(/^(b\+)?c$/), 'alone', 'd']);
});
