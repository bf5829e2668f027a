import path from 'node:path';
import { build } from './build.mjs';
import { provideChromium } from './chromium.mjs';
import { cmsDir, root, webDir } from './paths.mjs';
import { temporaryDatabase } from './postgres.mjs';
import { check, jest, playwright } from './suites.mjs';

const UNITS = [
  'packages/model',
  'packages/secrets',
  'packages/ui',
  'packages/embed',
  'apps/cms',
  'apps/web',
];
const TYPED = [...UNITS, 'apps/web/e2e'];

const CACHE = '.cache';

/**
 * The whole suite, in order. A step that `needs` another is left out when that one failed.
 * @param {(name: string) => string} logOf file for a step's output
 * Steps `beside` others share the machine with them; the rest measure or wait, and have it alone.
 * @returns {{ name: string, needs?: string, beside?: boolean, run: () => Promise<{passed: number, failed: number} | null> }[]}
 *   null: there is nothing to run here
 */
export function testPlan(logOf) {
  return [
    lint('eslint', ['.', '--max-warnings', '0', '--cache', '--cache-location', `${CACHE}/eslint/`]),
    lint('stylelint', ['**/*.css', '--cache', '--cache-location', `${CACHE}/stylelint/`]),
    lint('prettier', ['--check', '.', '--cache', '--cache-location', `${CACHE}/prettier`]),
    lint('knip', []),
    ...TYPED.map((folder) => ({
      name: `types ${folder}`,
      beside: true,
      run: () =>
        check({
          name: `types ${folder}`,
          program: 'tsc',
          args: ['--noEmit', '-p', folder === 'apps/cms' ? 'tsconfig.types.json' : 'tsconfig.json'],
          cwd: path.join(root, folder),
          log: logOf(`types ${folder}`),
        }),
    })),
    unit('scripts', ['-c', 'jest.config.cjs']),
    ...UNITS.map((folder) =>
      unit(folder, folder === 'apps/cms' ? ['--selectProjects', 'unit'] : []),
    ),
    { name: 'build', run: () => build().then(() => ({ passed: 1, failed: 0 })) },
    integration('integration of the CMS on SQLite', async () => ({
      env: {},
      drop: async () => {},
    })),
    integration('integration of the CMS on PostgreSQL', async () => {
      const database = await temporaryDatabase();
      if (!database) return null;
      const env = { DATABASE_CLIENT: 'postgres', DATABASE_URL: database.url };
      return { env, drop: database.drop };
    }),
    {
      name: 'integration of the site',
      needs: 'build',
      run: () => {
        const name = 'integration of the site';
        const args = ['--config', 'jest.integration.config.cjs', '--runInBand'];
        return jest({ name, args, cwd: webDir, log: logOf(name) });
      },
    },
    {
      name: 'faults, in short',
      needs: 'build',
      run: () => {
        const name = 'faults, in short';
        const program = path.join(root, 'packages/bench/src/faults/run.mjs');
        return check({ name, program, args: ['--short'], log: logOf(name) });
      },
    },
    { name: 'browser', needs: 'build', run: () => browser('browser') },
  ];

  function lint(program, args) {
    const name = `lint ${program}`;
    return { name, beside: true, run: () => check({ name, program, args, log: logOf(name) }) };
  }

  function unit(folder, args) {
    const name = `unit ${folder}`;
    return {
      name,
      beside: true,
      run: () => jest({ name, args, cwd: path.join(root, folder), log: logOf(name) }),
    };
  }

  function integration(name, database) {
    return {
      name,
      needs: 'build',
      beside: true,
      run: async () => {
        const chosen = await database();
        if (!chosen) return null;
        const args = ['--selectProjects', 'integration', '--runInBand'];
        try {
          return await jest({ name, args, cwd: cmsDir, env: chosen.env, log: logOf(name) });
        } finally {
          await chosen.drop();
        }
      },
    };
  }

  async function browser(name) {
    const chromium = await provideChromium(logOf('chromium'));
    return playwright({
      name,
      args: [],
      cwd: webDir,
      env: { CHROMIUM_PATH: chromium },
      log: logOf(name),
    });
  }
}
