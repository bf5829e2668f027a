import type { CheckedEntry } from '../contentTypes/fieldRule';
import { whileListed } from './whileListed';

const rule = whileListed('alternativeText', 'alternative', 'decorative');
const problemsOf = async (row: CheckedEntry['row']) => {
  const problems = await rule.problems({ documentId: 'a', row, linked: async () => [] });
  return problems.map(({ path, say }) => [path.join('.'), say('fr')]);
};

test('what the public sees keeps its alternative text, or says that it needs none', async () => {
  const listed = true;
  expect(await problemsOf({ listed, alternativeText: ' ' })).toEqual([
    ['alternativeText', expect.stringContaining('Cette image est en ligne')],
  ]);
  expect(await problemsOf({ listed, alternativeText: 'Un pont' })).toEqual([]);
  expect(await problemsOf({ listed, alternativeText: null, decorative: true })).toEqual([]);
});

test('one that nobody has published yet may wait for it', async () => {
  expect(await problemsOf({ listed: false, alternativeText: '' })).toEqual([]);
});
