import type { Draft } from '@entente/press-release/draft';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { MessageLanguage } from '../../../../platform/messages/words';

export interface ReadAsked {
  bytes: Uint8Array;
  name: string;
  language: MessageLanguage;
}

/** What the thread says: the draft, or the key of a message of the reader's. */
export type ReadAnswer = { draft: Draft } | { reason: string };

/** Of a thread's own heap; a file has 20 MB, what it unpacks to 24. */
const MOST_MEGABYTES = 160;
/**
 * Of the processor, for what never ends; and by the clock, for a server that is too busy to give a
 * reader its turn.
 */
const MOST = { cpuMs: 90_000, wallMs: 240_000 };
/** Two fit into the memory of the smallest server. */
const MOST_AT_ONCE = 2;

let under = 0;

/** Too many are read at once. */
export class BusyError extends Error {}

/** A file that takes more memory or computing than a release may. */
export class TooHeavyError extends Error {}

/** The server has too much else to do: the file may be a very small one. */
export class SlowError extends Error {}

/** What this process has computed, in milliseconds: no thread of it has computed more. */
const processCpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const checkEveryMs = 1_000;

/**
 * Ends once a thread begun now has had its time.
 * @param most milliseconds that the thread may compute, and that it may last
 * @returns `error` rejects with TooHeavyError or SlowError; `stop` ends the watch
 */
export function watchTime(most = MOST, cpuMs = processCpuMs) {
  const begun = { cpu: cpuMs(), wall: performance.now() };
  let timer: NodeJS.Timeout | undefined;
  const error = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (cpuMs() - begun.cpu >= most.cpuMs) reject(new TooHeavyError());
      else if (performance.now() - begun.wall >= most.wallMs) reject(new SlowError());
    }, checkEveryMs);
  });
  return { error, stop: () => clearInterval(timer) };
}

/**
 * Reads a file without the CMS being able to fall with it.
 * @throws BusyError, TooHeavyError, SlowError
 */
export async function readRelease(asked: ReadAsked): Promise<ReadAnswer> {
  if (under >= MOST_AT_ONCE) throw new BusyError();
  under += 1;
  const worker = new Worker(path.join(__dirname, 'readWorker.js'), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 16 },
  });
  const time = watchTime();
  const answer = new Promise<ReadAnswer>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (cause) => reject(new TooHeavyError('', { cause })));
    worker.once('exit', () => reject(new TooHeavyError()));
  });
  try {
    return await Promise.race([answer, time.error]);
  } finally {
    time.stop();
    // Its end is no news after the race.
    answer.catch(() => undefined);
    await worker.terminate();
    under -= 1;
  }
}
