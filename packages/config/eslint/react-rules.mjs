import next from '@next/eslint-plugin-next';
import a11y from 'eslint-plugin-jsx-a11y';
import react from 'eslint-plugin-react';
import hooks from 'eslint-plugin-react-hooks';

const FILES = ['apps/web/**/*.{ts,tsx}', 'packages/ui/**/*.{ts,tsx}'];

/**
 * What eslint-config-next brings, by the plugins themselves: it loads Next's own Babel from beside
 * it, and Next lives in apps/web, beside its React (docs/developers/pins.md).
 */
export const reactRules = [
  { ...react.configs.flat.recommended, files: FILES },
  { ...react.configs.flat['jsx-runtime'], files: FILES },
  { ...a11y.flatConfigs.recommended, files: FILES },
  {
    files: FILES,
    plugins: { '@next/next': next, 'react-hooks': hooks },
    // Without these the plugins look for `pages` and `react` from the repository's root,
    // where there is no site and the admin's older React.
    settings: { next: { rootDir: 'apps/web' }, react: { version: '19.0' } },
    rules: {
      ...hooks.configs.recommended.rules,
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      'react/prop-types': 'off',
      // Pages carry no framework JavaScript: an <a> is the browser's own navigation, and
      // pictures come from the site's /media with their sizes written out.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      // The document's parts stand in src/site, where they are tested.
      '@next/next/no-document-import-in-page': 'off',
    },
  },
];
