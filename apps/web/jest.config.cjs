const node = require('@entente/config/jest-node');
const react = require('@entente/config/jest-react');

/** Server code runs in Node, components in a DOM; `.tsx` tests are component tests. */
module.exports = {
  projects: [
    {
      ...node,
      displayName: 'server',
      // The registry of page views names their components.
      moduleNameMapper: react.moduleNameMapper,
      rootDir: __dirname,
      testMatch: ['<rootDir>/src/**/*.test.ts'],
    },
    {
      ...react,
      displayName: 'views',
      rootDir: __dirname,
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
    },
  ],
};
