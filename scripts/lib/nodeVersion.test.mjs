import { nodeVersionProblem } from './nodeVersion.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('Node %s is accepted', (version) => {
  expect(nodeVersionProblem(version)).toBeNull();
});

test.each(['18.20.8', '20.18.3', '25.0.0'])('Node %s is refused by its number', (version) => {
  expect(nodeVersionProblem(version)).toContain(`this is Node ${version}`);
});
