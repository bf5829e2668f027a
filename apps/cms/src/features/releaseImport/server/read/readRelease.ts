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
/** For what never ends, and not for a slow machine. */
const MOST_MS = 90_000;
/** Two fit into the memory of the smallest server. */
const MOST_AT_ONCE = 2;

let under = 0;

/** Too many are read at once. */
export class BusyError extends Error {}

/** A file that takes more than a release may. */
export class TooHeavyError extends Error {}

/**
 * Reads a file without the CMS being able to fall with it.
 * @throws BusyError, TooHeavyError
 */
export async function readRelease(asked: ReadAsked): Promise<ReadAnswer> {
  if (under >= MOST_AT_ONCE) throw new BusyError();
  under += 1;
  const worker = new Worker(path.join(__dirname, 'readWorker.js'), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 16 },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ReadAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(new TooHeavyError()), MOST_MS);
      worker.once('message', resolve);
      worker.once('error', (cause) => reject(new TooHeavyError('', { cause })));
      worker.once('exit', () => reject(new TooHeavyError()));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
    under -= 1;
  }
}
