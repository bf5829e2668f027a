const path = require('node:path');

const packages = path.resolve(__dirname, '..');

/** SWC to CommonJS: types are checked by `npm run types`, not again by every test run. */
const swc = [
  '@swc/jest',
  {
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators: false },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];

/** Jest for what runs in Node. Our own packages are read from their source, never from dist. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.test.ts', '<rootDir>/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/', '/.next/', '/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/.next/'],
  transform: { '^.+\\.(ts|tsx|mts|cts|js|jsx|mjs)$': swc },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleNameMapper: {
    '^@entente/model/locales/(.*)$': `${packages}/model/locales/$1`,
    '^@entente/(model|press-release|protocol|register-import|secrets)/(.*)$': `${packages}/$1/src/$2`,
    // Published as ES modules first; Jest runs CommonJS.
    '^d3-(geo|array)$': path.resolve(packages, '../node_modules/d3-$1/dist/d3-$1.js'),
  },
  // Dates must not depend on where the tests run; tests at zone edges set their own zone.
  restoreMocks: true,
};
