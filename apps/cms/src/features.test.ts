import { cmsCalls } from '@entente/protocol/calls';
import { features } from './features';

test('every call of the site is answered by one feature', () => {
  const answered = features.flatMap(({ siteCalls = {} }) => Object.keys(siteCalls));
  expect(answered.sort()).toEqual(Object.keys(cmsCalls).sort());
});

test('every feature has a name of its own', () => {
  const names = features.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
