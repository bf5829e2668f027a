import { readFileSync } from 'node:fs';
import os from 'node:os';
import { programs, root } from '../machine/paths.mjs';
import { run } from '../machine/processes.mjs';

/** Two tasks of a build may take 2 GB each. */
const AT_ONCE = os.totalmem() > 7e9 ? 2 : 1;

/**
 * A task of one workspace, as turbo ran it or found it in its cache. `folder` is the workspace's,
 * from the repository's root.
 * @typedef {{ name: string, folder: string, isCached: boolean, failed: boolean, seconds: number }} Task
 */
const taskOf = ({ taskId, directory, cache, execution: { exitCode, startTime, endTime } }) => ({
  name: taskId.replace('//#', '').replace('@entente/', ''),
  folder: directory ?? '',
  isCached: cache.status === 'HIT',
  failed: exitCode !== 0,
  seconds: (endTime - startTime) / 1000,
});

/**
 * Runs tasks of turbo.json in the workspaces that have them: what depends on nothing that changed
 * is taken from turbo's cache.
 * @param {string[]} args tasks, and options such as --filter=@entente/cms
 * @returns {Promise<{ tasks: Task[], error?: Error }>} those that had something to run
 */
export async function runTurbo({ name, args, log }) {
  const options = [
    `--concurrency=${AT_ONCE}`,
    '--continue',
    '--summarize',
    '--output-logs=errors-only',
  ];
  const error = await run({
    name,
    args: [programs.turbo, 'run', ...args, ...options],
    cwd: root,
    // Another Node may compile, and fail, otherwise.
    env: { ENTENTE_NODE: process.version },
    log,
  }).catch((reason) => reason);
  const summary = /^Summary: +(.+)$/m.exec(readFileSync(log, 'utf8'))?.[1];
  if (!summary) return { tasks: [], error: error ?? new Error(`${name}: turbo said nothing`) };
  const { tasks } = JSON.parse(readFileSync(summary, 'utf8'));
  return { tasks: tasks.filter(({ execution }) => execution).map(taskOf), error };
}
