import { createNodeResolver } from 'eslint-plugin-import-x';

// What crosses apps, and what a component or a type may import; `boundaries.mjs` says which folder
// may import which.

const TYPES = 'article|agreement|delegation|speaker|domain|partner|page|home|legal|notFound';
const COMPONENTS = ['apps/web/src/{content,blocks,layout}/**/*.tsx', 'packages/ui/src/**/*.tsx'];
const TESTS = ['**/*.test.{ts,tsx}', '**/*.fixture.ts', '**/*.fixtures.ts'];

const SERVER_ONLY = {
  regex: '(\\.server$|(^|/)engine/)',
  allowTypeImports: true,
  message: 'A component never reads the CMS or a secret: take the data as props.',
};

const INSIDES_OF_ANOTHER_TYPE = {
  regex: `^\\.\\./(${TYPES})/(?!\\w+Card$|\\w+\\.feed$)`,
  allowTypeImports: true,
  message: 'Import another type’s Card or feed item, never its insides.',
};

/** Strapi's paid edition is not ours to use: its licence is another. */
const PAID_EDITION = {
  regex: '(^@?strapi|node_modules).*/ee(/|$)',
  message: 'Nothing of Strapi’s paid edition (ee/) is used here: its licence is another.',
};

/** `from` may not be imported by `target`; paths from the repository's root. */
const PACKAGE_ZONES = [
  { target: './packages/**', from: './apps/**', message: 'A package never imports an app.' },
  { target: './apps/cms/**', from: './apps/web/**', message: 'The CMS knows nothing of the site.' },
  {
    target: './apps/web/src/**',
    from: './apps/cms/**',
    message: 'The site knows the CMS by its committed schema only.',
  },
];

export const importDirection = [
  {
    files: ['apps/**/*.{ts,tsx}', 'packages/**/*.{ts,tsx}'],
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: PACKAGE_ZONES }],
    },
  },
  {
    files: ['apps/cms/**/*.{ts,tsx,mjs}'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [PAID_EDITION] }] },
  },
  {
    files: COMPONENTS,
    ignores: TESTS,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [SERVER_ONLY] }] },
  },
  {
    files: ['apps/web/src/content/**/*.{ts,tsx}'],
    ignores: [...TESTS, '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [INSIDES_OF_ANOTHER_TYPE] },
      ],
    },
  },
  {
    files: ['apps/web/src/content/**/*.tsx'],
    ignores: TESTS,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [SERVER_ONLY, INSIDES_OF_ANOTHER_TYPE] },
      ],
    },
  },
  {
    files: ['packages/ui/src/**/*.{ts,tsx}'],
    ignores: TESTS,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            SERVER_ONLY,
            {
              regex: '^(next|@apollo)(/|$)',
              message: 'packages/ui fetches nothing, knows no Next.',
            },
          ],
        },
      ],
    },
  },
];
