import redos from 'eslint-plugin-redos';

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
    ],
    plugins: { redos },
    // What can't be decided within the time is left to the tests that read long texts.
    rules: { 'redos/no-vulnerable': ['error', { timeout: 5_000, ignoreErrors: true }] },
  },
];
