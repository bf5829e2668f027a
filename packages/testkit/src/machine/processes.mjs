import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { childEnvironment } from './environment.mjs';
import { Failure, remedyFor } from './failure.mjs';
import { rotatingLog } from './rotatingLog.mjs';

const GRACE_MS = 8000;
/** How long what a program started may go on writing its log after it has ended. */
const LAST_WORDS_MS = 1000;

/**
 * Runs a program to its end, its output kept in a log file.
 * @throws {Failure} with the last lines of the log when it does not end with 0
 */
export async function run({ name, args, cwd, env, log, command = process.execPath }) {
  const service = startService({ name, args, cwd, env, log, command });
  stopOnExit.add(service);
  try {
    const code = await service.ended;
    if (code !== 0) throw new Failure(`${name} failed.\n${lastLines(log)}`);
  } finally {
    stopOnExit.delete(service);
  }
}

/** What must not outlive this process if it is interrupted. */
export const stopOnExit = new Set();

/**
 * Starts a program in its own process group, so that stopping it stops what it started too.
 * @returns {{ name: string, log: string, pid: number, ended: Promise<number>, stop: (signal?: string) => Promise<void> }}
 */
export function startService({ name, args, cwd, env, log, command = process.execPath }) {
  const output = rotatingLog(log);
  const child = spawn(command, args, {
    cwd,
    env: childEnvironment(env),
    detached: true,
    // Not the file itself: a program that can't write its log would die of it, and on a full disk
    // that is all of them.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', output.write);
  const closed = new Promise((resolve) => child.once('close', resolve));
  let running = true;
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(signal ? 128 : (code ?? 1)));
  }).then(async (code) => {
    running = false;
    const late = new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS).unref());
    await Promise.race([closed, late]);
    return code;
  });
  const signalGroup = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  const stop = async (signal = 'SIGTERM') => {
    if (!running) return;
    signalGroup(signal);
    const timer = setTimeout(() => signalGroup('SIGKILL'), GRACE_MS);
    await ended;
    clearTimeout(timer);
  };
  return { name, log, pid: child.pid, ended, stop };
}

/** @returns {string} the end of a log, and the remedy when it shows an error that has one */
export function lastLines(log, count = 25) {
  let text = '';
  try {
    text = readFileSync(log, 'utf8');
  } catch {
    return `(no log at ${log})`;
  }
  const tail = text.trimEnd().split('\n').slice(-count).join('\n');
  const remedy = remedyFor({ message: tail });
  return `${tail}\n(the whole log: ${log})${remedy ? `\n${remedy}` : ''}`;
}
