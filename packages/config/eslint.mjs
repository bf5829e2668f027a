import nextConfig from 'eslint-config-next/core-web-vitals';
import prettier from 'eslint-config-prettier/flat';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { importDirection } from './eslint/import-direction.mjs';
import { repositoryRules } from './eslint/repository-rules.mjs';
import { testRules } from './eslint/test-rules.mjs';

const REACT_FILES = ['apps/web/**/*.{ts,tsx}', 'packages/ui/**/*.{ts,tsx}'];

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
  ...nextConfig.map((config) =>
    config.ignores && !config.rules ? config : { ...config, files: REACT_FILES },
  ),
  {
    files: REACT_FILES,
    // Without these the plugins look for `pages` and `react` from the repository's root,
    // where there is no site and the admin's older React.
    settings: { next: { rootDir: 'apps/web' }, react: { version: '19.0' } },
    rules: {
      // Pages carry no framework JavaScript: an <a> is the browser's own navigation, and
      // pictures come from the site's /media with their sizes written out.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      'import/no-anonymous-default-export': 'off',
    },
  },
  // The same parser everywhere: eslint-config-next would bring Babel's.
  { files: REACT_FILES, languageOptions: { parser: tseslint.parser } },
  ...repositoryRules,
  ...importDirection,
  ...testRules,
  prettier,
);
