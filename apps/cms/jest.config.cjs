const node = require('@entente/config/jest-node');

/** What needs nothing but the source; see jest.integration.config.cjs for the rest. */
module.exports = {
  ...node,
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  testPathIgnorePatterns: [...node.testPathIgnorePatterns, '\\.integration\\.'],
};
