const node = require('@entente/config/jest-node');

const common = { ...node, rootDir: __dirname };

/** `unit` needs nothing but the source; `integration` starts the compiled CMS, one file at a time. */
module.exports = {
  maxWorkers: 1,
  // Starting Strapi takes seconds, planting the demonstration more.
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/seed/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/**/*.integration.test.ts'],
    },
  ],
};
