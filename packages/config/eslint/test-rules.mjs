import jest from 'eslint-plugin-jest';

const EXPECTS = {
  assertFunctionNames: ['expect', 'expect*', 'assert*', 'fc.assert', 'request.**.expect'],
};

const SHARED = {
  'jest/expect-expect': ['error', EXPECTS],
  'jest/no-focused-tests': 'error',
  'jest/no-disabled-tests': 'error',
  'jest/no-identical-title': 'error',
  'jest/valid-title': 'error',
  'jest/no-restricted-matchers': [
    'error',
    {
      toMatchSnapshot: 'No snapshots: say what matters.',
      toMatchInlineSnapshot: 'No snapshots: say what matters.',
      toThrowErrorMatchingSnapshot: 'No snapshots: say what matters.',
    },
  ],
};

const LOOSENED = { '@typescript-eslint/no-non-null-assertion': 'off' };

export const testRules = [
  {
    files: ['**/*.test.{ts,tsx}'],
    plugins: { jest },
    languageOptions: { globals: jest.environments.globals.globals },
    rules: {
      ...SHARED,
      ...LOOSENED,
      'jest/no-standalone-expect': 'error',
      'jest/valid-expect': 'error',
      'jest/valid-expect-in-promise': 'error',
      'jest/no-conditional-expect': 'error',
    },
  },
  {
    // Playwright's fixtures are handed to a function called `use`, which is no hook.
    files: ['apps/web/e2e/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    // The same promise for browser tests: every one of them expects something.
    files: ['apps/web/e2e/**/*.spec.ts'],
    plugins: { jest },
    settings: { jest: { globalPackage: './support/test' } },
    rules: { ...SHARED, ...LOOSENED, 'jest/valid-title': 'off' },
  },
];
