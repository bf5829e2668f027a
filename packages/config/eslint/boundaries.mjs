import boundaries from 'eslint-plugin-boundaries';
import { cmsElements, cmsPolicies } from './cms-boundaries.mjs';
import { packageElements, packagePolicies } from './package-boundaries.mjs';
import { webElements, webPolicies } from './web-boundaries.mjs';

/** Tests may look into what they test, and fixtures are theirs. */
const TESTS = [
  '**/*.test.{ts,tsx}',
  '**/*.fixture.{ts,tsx}',
  '**/*.integration.ts',
  'apps/cms/src/**/tests/**',
];

/** Which folder may import which: one file for each app beside this one, joined here. */
export const boundaryRules = [
  {
    files: ['apps/**/*.{ts,tsx}', 'packages/**/*.{ts,tsx,mjs}'],
    ignores: TESTS,
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] } },
      // No policy of ours is written in templates of old, and preparing them took most of the rule's time.
      'boundaries/legacy-templates': false,
      'boundaries/elements': [...webElements, ...cmsElements, ...packageElements],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          policies: [...packagePolicies, ...webPolicies, ...cmsPolicies],
        },
      ],
    },
  },
];
