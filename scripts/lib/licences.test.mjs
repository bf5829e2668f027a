import { readFileSync } from 'node:fs';
import path from 'node:path';
import { licenceProblem, problemsOf } from './licences.mjs';
import { root } from '../../packages/testkit/src/machine/paths.mjs';

const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));

test('every dependency is under a licence that a city may pass on', () => {
  expect(problemsOf(lock)).toEqual([]);
});

test.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-or-later)', '(AFL-2.1 OR BSD-3-Clause)'])(
  '%s is allowed',
  (license) => {
    expect(licenceProblem('some', { license })).toBeNull();
  },
);

test.each(['GPL-3.0-or-later', 'AGPL-3.0', 'SSPL-1.0', 'MIT AND GPL-2.0', 'UNLICENSED', undefined])(
  '%s is not',
  (license) => {
    expect(licenceProblem('some', { license })).toContain('some');
  },
);

test('what is allowed by name says no other licence', () => {
  const license = 'SEE LICENSE IN LICENSE';
  expect(licenceProblem('@strapi/strapi', { license })).toBeNull();
  expect(licenceProblem('other', { license })).not.toBeNull();
  expect(licenceProblem('@strapi/strapi', { license: 'GPL-3.0' })).not.toBeNull();
});
