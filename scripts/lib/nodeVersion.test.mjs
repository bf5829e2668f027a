import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../packages/testkit/src/machine/paths.mjs';
import { ACCEPTED, nodeVersionProblem } from './nodeVersion.mjs';

const GOOD = ['20.19.0', '20.20.2', '22.0.0', '22.22.1', '24.11.1', '26.0.0', '26.10.0'];
const BAD = ['18.20.8', '20.18.3', '21.7.3', '23.11.1', '25.0.0', '27.0.0', '28.0.0'];

test.each(GOOD)('Node %s is accepted', (version) => {
  expect(nodeVersionProblem(version)).toBeNull();
});

test.each(BAD)('Node %s is refused by its number', (version) => {
  expect(nodeVersionProblem(version)).toContain(`this is Node ${version}`);
});

test('whoever is refused is told the long-term Node of .nvmrc', () => {
  const advised = readFileSync(path.join(root, '.nvmrc'), 'utf8').trim();
  expect(nodeVersionProblem('25.0.0')).toContain(`nvm install ${advised}`);
});

test.each(['package.json', 'apps/cms/package.json', 'apps/web/package.json'])(
  '%s asks npm for the same versions of Node as the commands do',
  (file) => {
    const { engines } = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    const ranges = Object.entries(ACCEPTED).map(([major, minor]) => `^${major}.${minor}.0`);
    expect(engines.node).toBe(ranges.join(' || '));
  },
);

test.each(['infra/cms.Dockerfile', 'infra/web.Dockerfile'])(
  '%s runs on the Node of .nvmrc',
  (file) => {
    const advised = readFileSync(path.join(root, '.nvmrc'), 'utf8').trim();
    const images = readFileSync(path.join(root, file), 'utf8').match(/^FROM node:\d+/gm);
    expect(images).toEqual([`FROM node:${advised}`, `FROM node:${advised}`]);
  },
);
