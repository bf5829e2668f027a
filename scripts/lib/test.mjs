import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installDependencies } from './install.mjs';
import { root } from './paths.mjs';
import { step } from './progress.mjs';
import { supervisor } from './supervise.mjs';
import { testPlan } from './testPlan.mjs';

const logs = path.join(root, '.cache/logs/test');

function logOf(name) {
  const log = path.join(logs, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.log`);
  writeFileSync(log, '');
  return log;
}

/**
 * `npm test`: every check and every suite, each with its time, and one line with the sum.
 * @param {string[]} only words of step names, for instance ["lint", "unit apps/web"]; all unless told
 */
export async function test(only) {
  supervisor();
  mkdirSync(logs, { recursive: true });
  await installDependencies();
  const total = { passed: 0, failed: 0 };
  const failed = new Set();
  const plan = chosenSteps(testPlan(logOf), only);
  await runInTurn(plan, async ({ name, needs, beside, run }) => {
    if (needs && failed.has(needs)) {
      process.stdout.write(`- ${name}: left out, ${needs} failed\n`);
      total.failed += 1;
      return;
    }
    const count = await countOf(name, run, beside ? lines : process.stdout);
    if (count.failed > 0) failed.add(name);
    total.passed += count.passed;
    total.failed += count.failed;
  });
  if (failed.size > 0) process.stdout.write(`\nFailed: ${[...failed].join(', ')}\n`);
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  process.exit(total.failed > 0 ? 1 : 0);
}

/** As many as the smallest machine we promise anything for has cores. */
const AT_ONCE = 2;

/**
 * Runs the steps in their order: those marked `beside` two at a time, any other one alone, when
 * all before it have ended.
 */
export async function runInTurn(plan, runOne) {
  const running = new Set();
  for (const step of plan) {
    while (running.size >= (step.beside ? AT_ONCE : 1)) await Promise.race(running);
    const run = runOne(step).finally(() => running.delete(run));
    running.add(run);
    if (!step.beside) await run;
  }
  await Promise.all(running);
}

/** The steps whose name holds one of the words, and those that they need. */
export function chosenSteps(plan, only) {
  if (only.length === 0) return plan;
  const named = plan.filter(({ name }) => only.some((word) => name.includes(word)));
  const needed = new Set(named.flatMap(({ needs }) => needs ?? []));
  return plan.filter((step) => named.includes(step) || needed.has(step.name));
}

/** Two steps that count on the same line of a terminal would write over each other. */
const lines = { isTTY: false, write: (text) => process.stdout.write(text) };

async function countOf(name, run, out) {
  let count = { passed: 0, failed: 1 };
  try {
    await step(
      name,
      async () => {
        count = (await run()) ?? { passed: 0, failed: 0, absent: true };
        if (count.error) throw count.error;
      },
      out,
    );
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    return { passed: count.passed, failed: Math.max(1, count.failed) };
  }
  process.stdout.write(
    count.absent ? `  ${name}: no server answers, nothing run\n` : `  ${count.passed} passed\n`,
  );
  return count;
}
