import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { programs, root } from '../../packages/testkit/src/machine/paths.mjs';
import { runTurbo } from '../../packages/testkit/src/builds/turbo.mjs';
import { run } from '../../packages/testkit/src/machine/processes.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs a check that is right or wrong as a whole.
 * @returns {Promise<Count>}
 * @throws when it is wrong, with the end of its output
 */
export async function check({ name, program, args, cwd = root, env, log }) {
  await run({ name, args: [programs[program] ?? program, ...args], cwd, env, log });
  return { passed: 1, failed: 0 };
}

/**
 * Runs tasks of turbo.json, and counts them: a task of unit tests by its tests, any other as one.
 * @returns {Promise<Count & { error?: Error }>}
 */
export async function turbo({ name, args, log }) {
  const { tasks, error } = await runTurbo({ name, args, log });
  const count = { passed: 0, failed: 0, error };
  // Built again in a step of its own, which tells whether that went well.
  for (const task of tasks.filter((one) => !/#build/.test(one.name))) {
    const { passed, failed } = countOf(task);
    count.passed += passed;
    count.failed += failed;
    const time = task.isCached ? 'as before' : `${task.seconds.toFixed(1)} s`;
    process.stdout.write(`  ${task.failed ? '✖' : '✔'} ${task.name} (${time})\n`);
  }
  return { ...count, failed: count.failed || (error ? 1 : 0) };
}

function countOf({ name, folder, failed }) {
  const one = { passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
  if (!/#?unit/.test(name)) return one;
  const counts = readReport(
    path.join(root, folder, name === 'unit:scripts' ? 'scripts' : '', '.cache/unit.json'),
  );
  return counts && counts.failed > 0 === failed ? counts : one;
}

/**
 * Runs Jest and counts its tests.
 * @returns {Promise<Count & { error?: Error }>} a failure is counted, not thrown
 */
export async function jest({ name, args, cwd, env, log }) {
  const report = `${log}.json`;
  rmSync(report, { force: true });
  const program = [programs.jest, ...args, '--json', `--outputFile=${report}`];
  const error = await failureOf(run({ name, args: program, cwd, env, log }));
  const json = readReport(report);
  if (!json) return { passed: 0, failed: 1, error };
  // A suite that can't even be read has no tests to count: it is one failure itself.
  const failed = json.numFailedTests + json.numRuntimeErrorTestSuites;
  return { passed: json.numPassedTests, failed: failed || (error ? 1 : 0), error };
}

/**
 * Runs the browser tests and counts them.
 * @returns {Promise<Count & { error?: Error }>}
 */
export async function playwright({ name, args, cwd, env, log }) {
  const report = `${log}.json`;
  rmSync(report, { force: true });
  const error = await failureOf(
    run({
      name,
      args: [programs.playwright, 'test', '--reporter=list,json', ...args],
      cwd,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      log,
    }),
  );
  const stats = readReport(report)?.stats;
  if (!stats) return { passed: 0, failed: 1, error };
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected || (error ? 1 : 0),
    error,
  };
}

async function failureOf(running) {
  try {
    await running;
    return undefined;
  } catch (error) {
    return error;
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(path.resolve(file), 'utf8'));
  } catch {
    return null;
  }
}
