import path from 'node:path';
import { build } from '../../packages/testkit/src/builds/build.mjs';
import { provideChromium } from '../../packages/testkit/src/browser/chromium.mjs';
import { cmsDir, root, webDir } from '../../packages/testkit/src/machine/paths.mjs';
import { plantDemo } from '../../packages/testkit/src/instance/demo.mjs';
import { provideNginx } from '../../packages/testkit/src/site/provideNginx.mjs';
import { postgresAnswers } from '../../packages/testkit/src/database/postgres.mjs';
import { check, jest, playwright, turbo } from './suites.mjs';

/** What `npm run verify` is made of; tasks of turbo.json. */
const CHECKS = {
  lint: ['lint:eslint', 'lint:knip', 'lint:prettier', 'lint:stylelint'],
  types: ['types', 'types:admin', 'types:e2e'],
  unit: ['unit', 'unit:scripts'],
};
const BUILDS = ['@entente/cms#build', '@entente/web#build'];

/**
 * The steps to run, in order.
 * @param {(name: string) => string} logOf file for a step's output
 * @param {{ only: string[], isFull: boolean }} options `only`: words of step names; all unless told
 * @returns {{ name: string, needs?: string, usesDemo?: true, run: () => Promise<import('./suites.mjs').Count | null> }[]}
 *   left out when the step that it `needs` failed; null: there is nothing to run here
 */
export function testPlan(logOf, { only, isFull }) {
  const isChosen = (name) => only.length === 0 || only.some((word) => name.includes(word));
  const checks = Object.keys(CHECKS).filter(isChosen);
  const suites = suitesOf(logOf, isFull).filter(({ name }) => isChosen(name));
  const needsBuild = suites.length > 0 || isChosen('build');
  const steps = [];
  if (checks.length > 0) {
    const name = checks.join(', ');
    // The builds come along, so that no core waits for the longest check.
    const args = [...checks.flatMap((check) => CHECKS[check]), ...(needsBuild ? BUILDS : [])];
    steps.push({ name, run: () => turbo({ name, args, log: logOf(name) }) });
  }
  if (needsBuild) {
    steps.push({ name: 'build', run: () => build().then(() => ({ passed: 1, failed: 0 })) });
  }
  if (suites.some(({ usesDemo }) => usesDemo)) {
    steps.push({ name: 'demonstration', needs: 'build', run: plantForAll });
  }
  return [...steps, ...suites.map((suite) => ({ needs: 'build', ...suite }))];
}

/** Planted once for all suites that need it, until this process ends. */
async function plantForAll() {
  process.on('exit', await plantDemo());
  return { passed: 1, failed: 0 };
}

function suitesOf(logOf, isFull) {
  const integration = (name, cwd, options) => {
    const args = ['--config', 'jest.integration.config.cjs', ...(options?.args ?? [])];
    const run = () => jest({ name, cwd, env: options?.env, args, log: logOf(name) });
    return { name, run };
  };
  const onPostgres = integration('integration of the CMS on PostgreSQL', cmsDir, {
    env: { DATABASE_CLIENT: 'postgres' },
    args: isFull ? [] : ['--filter', path.join(root, 'packages/testkit/src/cms/dialectSuites.cjs')],
  });
  const ofSite = integration('integration of the site', webDir);
  const faults = isFull ? 'faults' : 'faults, in short';
  return [
    { ...integration('integration of the CMS on SQLite', cmsDir), usesDemo: true },
    {
      name: onPostgres.name,
      run: async () => ((await postgresAnswers()) ? onPostgres.run() : null),
    },
    {
      ...ofSite,
      run: async () => {
        await provideNginx(logOf('nginx'));
        return ofSite.run();
      },
    },
    {
      name: faults,
      usesDemo: true,
      run: () =>
        check({
          name: faults,
          program: path.join(root, 'packages/bench/src/faults/run.mjs'),
          args: isFull ? [] : ['--short'],
          log: logOf(faults),
        }),
    },
    {
      name: 'security, in short',
      run: () =>
        check({
          name: 'security, in short',
          program: path.join(root, 'packages/bench/src/security/run.mjs'),
          args: ['--short'],
          log: logOf('security, in short'),
        }),
    },
    {
      name: 'browser',
      usesDemo: true,
      run: async () => {
        const env = { CHROMIUM_PATH: await provideChromium(logOf('chromium')) };
        return playwright({ name: 'browser', args: [], cwd: webDir, env, log: logOf('browser') });
      },
    },
  ];
}
