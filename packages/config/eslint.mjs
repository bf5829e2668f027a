import prettier from 'eslint-config-prettier/flat';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { boundaryRules } from './eslint/boundaries.mjs';
import { importDirection } from './eslint/import-direction.mjs';
import { linearRules } from './eslint/linear-rules.mjs';
import { reactRules } from './eslint/react-rules.mjs';
import { repositoryRules } from './eslint/repository-rules.mjs';
import { testRules } from './eslint/test-rules.mjs';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/build/**',
      '**/.next/**',
      '**/.cache/**',
      '**/.turbo/**',
      '**/.strapi/**',
      '**/coverage/**',
      '**/test-results/**',
      '**/playwright-report/**',
      'data/**',
      'apps/cms/public/**',
      'apps/cms/types/generated/**',
      'apps/web/next-env.d.ts',
      // Written by packages/embed, whose source is linted.
      'apps/web/public/embed/**',
      '**/*.generated.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  { languageOptions: { globals: globals.node } },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  ...reactRules,
  ...repositoryRules,
  ...linearRules,
  ...importDirection,
  ...boundaryRules,
  ...testRules,
  prettier,
);
