import redos from 'eslint-plugin-redos';

const TRIED = { timeout: 5_000, ignoreErrors: true };

/**
 * Expressions over what people write take time in the measure of the text: whatever a text repeats,
 * no expression goes back and begins again. Tests and tools read nobody's text.
 */
export const linearRules = [
  {
    files: ['apps/*/src/**/*.{ts,tsx}', 'packages/*/src/**/*.{ts,tsx,mjs}'],
    ignores: [
      '**/*.test.{ts,tsx}',
      '**/*.fixture.ts',
      '**/tests/**',
      '**/integration/**',
      'packages/{bench,testkit,config}/**',
      // They read our own style sheets and modules.
      'apps/cms/src/admin/vite.config.ts',
      'apps/web/src/styleguide/**',
      'apps/web/src/delivery/embeds/embedSheet.server.ts',
    ],
    plugins: { redos },
    // What can't be decided within the time is left to the tests that read long texts.
    rules: { 'redos/no-vulnerable': ['error', TRIED] },
  },
  {
    // Read in a worker that is ended after some seconds, from files of which the size is limited: at
    // worst one import fails. Their expressions look at a line or a cell, some of them in squares.
    files: ['packages/{press-release,register-import}/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.fixture.ts'],
    plugins: { redos },
    rules: {
      'redos/no-vulnerable': ['error', { ...TRIED, permittableComplexities: ['polynomial'] }],
    },
  },
];
