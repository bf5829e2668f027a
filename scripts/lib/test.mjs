import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installGitHooks } from './gitHooks.mjs';
import { installDependencies } from './install.mjs';
import { root } from '../../packages/testkit/src/machine/paths.mjs';
import { step } from '../../packages/testkit/src/machine/progress.mjs';
import { supervisor } from '../../packages/testkit/src/instance/supervise.mjs';
import { provideSqliteDriver } from './sqliteDriver.mjs';
import { testPlan } from './testPlan.mjs';

const logs = path.join(root, '.cache/logs/test');

function logOf(name) {
  const log = path.join(logs, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.log`);
  writeFileSync(log, '');
  return log;
}

/**
 * `npm test`: every check and every suite, each with its time, and one line with the sum.
 * @param {string[]} args words of step names, for instance ["lint", "integration"]; all unless told.
 *   `--full`: also what takes long and hardly ever tells more.
 */
export async function test(args) {
  const isFull = args.includes('--full');
  const only = args.filter((arg) => arg !== '--full');
  const begun = Date.now();
  supervisor();
  mkdirSync(logs, { recursive: true });
  await installDependencies();
  const plan = testPlan(logOf, { only, isFull });
  // Compiling it takes minutes, and lint, types and unit tests open no database of the CMS.
  if (plan.some(({ name }) => name === 'build')) await provideSqliteDriver();
  installGitHooks();
  const total = { passed: 0, failed: 0 };
  const failed = new Set();
  const times = [];
  for (const { name, needs, run } of plan) {
    if (failed.has(needs)) {
      process.stdout.write(`- ${name}: left out, ${needs} failed\n`);
      total.failed += 1;
      continue;
    }
    const from = Date.now();
    const count = await countOf(name, run);
    times.push(timeLine(name, Date.now() - from));
    if (count.failed > 0) failed.add(name);
    total.passed += count.passed;
    total.failed += count.failed;
  }
  times.push(timeLine('all', Date.now() - begun));
  process.stdout.write(`\n${times.join('\n')}\n`);
  if (failed.size > 0) process.stdout.write(`\nFailed: ${[...failed].join(', ')}\n`);
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  process.exit(total.failed > 0 ? 1 : 0);
}

const timeLine = (name, ms) => `${(ms / 1000).toFixed(1).padStart(8)} s  ${name}`;

async function countOf(name, run) {
  let count = { passed: 0, failed: 1 };
  try {
    await step(name, async () => {
      count = (await run()) ?? { passed: 0, failed: 0, absent: true };
      if (count.error) throw count.error;
    });
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    return { passed: count.passed, failed: Math.max(1, count.failed) };
  }
  process.stdout.write(
    count.absent ? `  ${name}: no server answers, nothing run\n` : `  ${count.passed} passed\n`,
  );
  return count;
}
