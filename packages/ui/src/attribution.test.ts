import fc from 'fast-check';
import { attributionRuns } from './attribution';

test('a name in another script is a run of its own', () => {
  const names = [{ name: 'محمد بن علي', href: '/fr/a', lang: 'und-Arab' }];
  expect(attributionRuns({ text: 'محمد بن علي, maire de Tunis', names })).toEqual([
    { text: 'محمد بن علي', href: '/fr/a', lang: 'und-Arab' },
    { text: ', maire de Tunis' },
  ]);
});

test('each of two speakers has a run', () => {
  const names = [
    { name: 'Bruno Marchand', href: '/b' },
    { name: 'Nathalie Appéré', href: '/n' },
  ];
  const text = 'Nathalie Appéré, maire de Rennes ; Bruno Marchand, maire de Québec';
  expect(attributionRuns({ text, names }).map((run) => [run.text, run.href])).toEqual([
    ['Nathalie Appéré', '/n'],
    [', maire de Rennes ; ', undefined],
    ['Bruno Marchand', '/b'],
    [', maire de Québec', undefined],
  ]);
});

test('whatever the names, the runs are the text', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
  fc.assert(
    fc.property(few, fc.array(few.map((name) => ({ name }))), (text, names) => {
      const runs = attributionRuns({ text, names });
      expect(runs.map((run) => run.text).join('')).toBe(text);
    }),
  );
});
