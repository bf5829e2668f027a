import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { programs, root } from './paths.mjs';
import { run } from './processes.mjs';

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
