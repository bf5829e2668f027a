/** CSS Modules on the tokens of packages/ui: colours and fonts have a name, nothing is a literal. */
export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['**/node_modules/**', '**/.next/**', '**/dist/**', '**/build/**', '**/data/**'],
  reportNeedlessDisables: true,
  rules: {
    'color-no-hex': true,
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla'],
    'color-named': 'never',
    'declaration-no-important': true,
    'selector-max-id': 0,
    'selector-class-pattern': [
      '^[a-z][a-zA-Z0-9]*$',
      { message: 'A class is camelCase: it is read as styles.className.' },
    ],
    'custom-property-pattern': ['^[a-z][a-z0-9]*(-[a-z0-9]+)*$', { message: 'kebab-case' }],
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'no-descending-specificity': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
  },
  overrides: [
    {
      files: ['packages/ui/src/tokens.css', 'packages/ui/src/tokens/**/*.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null, 'color-named': null },
    },
  ],
};
