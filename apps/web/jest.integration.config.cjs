const node = require('@entente/config/jest-node');

/** Tests of the built site over HTTP: run `npm run build` first. */
module.exports = {
  ...node,
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.integration.ts'],
  testTimeout: 60_000,
  // Each starts what it needs at free ports and in folders of its own.
  maxWorkers: 2,
};
