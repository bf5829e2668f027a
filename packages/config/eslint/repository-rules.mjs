import { importX } from 'eslint-plugin-import-x';

/** Frameworks that find a file by its default export. */
const DEFAULT_EXPORT_FILES = [
  '**/*.config.{js,cjs,mjs,ts}',
  '**/*.mjs',
  '**/*.cjs',
  '**/*.d.ts',
  'apps/web/src/pages/**',
  'apps/web/pages/**',
  'apps/web/codegen.ts',
  'apps/web/proxy.ts',
  'apps/web/src/proxy.ts',
  'apps/web/e2e/global*.ts',
  'apps/cms/config/**',
  'apps/cms/database/migrations/**',
  'apps/cms/src/index.ts',
  'apps/cms/src/admin/**',
  'apps/cms/src/policies/**',
  'apps/cms/src/api/*/{controllers,services,routes,policies,middlewares}/**',
  'apps/cms/src/extensions/**',
  'apps/cms/src/plugins/**',
];

/** The places where a framework names the file `index`. */
const INDEX_FILES = [
  'apps/web/src/pages/**/index.{ts,tsx}',
  'apps/cms/src/index.ts',
  'apps/cms/src/plugins/**/index.ts',
  'apps/cms/src/api/**/index.ts',
];

/** The environment is read once, in these files, and validated there. */
const ENVIRONMENT_FILES = [
  '**/env.ts',
  '**/env.server.ts',
  'apps/cms/config/**',
  'apps/cms/src/graphql/printContentSchema.ts',
  'apps/web/*.config.ts',
  'apps/web/cache-handler.mjs',
  'apps/web/src/instrumentation.ts',
  'apps/web/src/integration/**',
  'apps/web/codegen.ts',
  'apps/web/e2e/**',
  'apps/cms/tests/**',
  'apps/cms/src/**/tests/**',
  'scripts/**',
  'packages/bench/**',
  'packages/testkit/**',
  '**/*.test.{ts,tsx}',
  '**/*.config.{cjs,mjs}',
  '**/jest*.cjs',
  '**/scripts/**',
];

const NO_BARREL = [
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrel: import each thing from the file it lives in.',
  },
  {
    selector: 'ImportNamespaceSpecifier[parent.source.value=/^[.]/]',
    message: 'Import the names you use from our own files.',
  },
];

export const repositoryRules = [
  {
    plugins: { 'import-x': importX },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...NO_BARREL],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'import-x/no-default-export': 'error',
    },
  },
  {
    // Facts and words, not logic: as long as what they tell.
    files: [
      'apps/cms/src/api/*/seed/**',
      'apps/cms/src/features/demo/**',
      'apps/cms/seed-pictures/**',
      'packages/model/src/vocabulary.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: [
      'scripts/**',
      'packages/{bench,testkit}/**',
      'apps/cms/scripts/**',
      'apps/cms/seed-pictures/**',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: DEFAULT_EXPORT_FILES, rules: { 'import-x/no-default-export': 'off' } },
  {
    files: ['**/index.{ts,tsx}'],
    ignores: INDEX_FILES,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...NO_BARREL,
        { selector: 'Program', message: 'No index file: name the file after what it holds.' },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    ignores: ENVIRONMENT_FILES,
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'The environment is read once, in env.ts (or config/ in the CMS).',
        },
      ],
    },
  },
];
