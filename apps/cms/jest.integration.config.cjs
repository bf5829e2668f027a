const path = require('node:path');
const node = require('@entente/config/jest-node');

const kit = path.resolve(__dirname, '../../packages/testkit/src/cms');

/** Our sources, but not what tests bring themselves: suites call the very CMS that they start. */
const sources = `^${__dirname}/src/(?!.*/tests/)(?!.*\\.(test|fixture)\\.).+\\.ts$`;

/** Starts the compiled CMS: run `npm run build` first. */
module.exports = {
  ...node,
  rootDir: __dirname,
  testMatch: ['<rootDir>/{src,tests}/**/*.integration.test.ts'],
  testEnvironment: `${kit}/jestEnvironment.mjs`,
  globalSetup: `${kit}/globalSetup.mjs`,
  globalTeardown: `${kit}/globalTeardown.mjs`,
  // The first that matches counts.
  transform: { [sources]: `${kit}/compiledSource.cjs`, ...node.transform },
  // Planting the demonstration takes its time on a machine that does much else; a limit is for what hangs.
  testTimeout: 300_000,
  maxWorkers: 2,
};
