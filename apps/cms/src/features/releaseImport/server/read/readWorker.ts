import { UnreadableError } from '@entente/press-release/extract/unreadableError';
import { readReleaseFile } from '@entente/press-release/readReleaseFile';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadAsked, ReadAnswer } from './readRelease';

const { bytes, name, language } = workerData as ReadAsked;

/** Reads one file, in a thread of its own: what goes wrong with it ends with the thread. */
async function answer(): Promise<ReadAnswer> {
  try {
    return { draft: await readReleaseFile(bytes, { name, locale: language }) };
  } catch (error) {
    if (error instanceof UnreadableError) return { reason: error.reason };
    throw error;
  }
}

void answer().then((told) => parentPort?.postMessage(told));
