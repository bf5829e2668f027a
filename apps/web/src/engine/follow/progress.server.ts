import { unfinishedPages } from '../render/refreshEngine.server';
import { savePageIndex, savePageIndexSync } from '../index/pageIndex.server';
import { singleton } from '../platform/singleton';
import { revisionCursor } from './revisionCursor.server';
import { fingerprint, saveReplica, saveReplicaSync } from './replica.server';

/** Many pages change together; one write a second is enough. */
const saveEveryMs = 1_000;

interface Saving {
  timer: NodeJS.Timeout | null;
  savedAt: number;
  running: Promise<void>;
}

const state = singleton('progress', (): Saving => ({
  timer: null,
  savedAt: -Infinity,
  running: Promise.resolve(),
}));

/** Call after a page or a revision: the files follow at once, or within a second. */
export function saveProgressSoon(): void {
  const wait = Math.max(0, state.savedAt + saveEveryMs - performance.now());
  state.timer ??= setTimeout(() => void saveProgress(), wait).unref();
}

/**
 * Writes the page index, and only then up to which revision it tells: after a crash in between, a
 * revision is shown once too often and never once too few.
 */
export function saveProgress(): Promise<void> {
  if (state.timer) clearTimeout(state.timer);
  state.timer = null;
  state.running = state.running.then(save);
  return state.running;
}

async function save(): Promise<void> {
  state.savedAt = performance.now();
  const progress = progressNow();
  await savePageIndex();
  if (progress) await saveReplica(progress);
}

/** Null while everything is rendered anew: what an earlier process kept stands. */
const progressNow = () =>
  revisionCursor.isWhole
    ? { ...revisionCursor.progress(), owed: unfinishedPages(), fingerprint: fingerprint() }
    : null;

/** As this process ends by itself, when nothing asynchronous runs any more. */
export function saveProgressAtExit(): void {
  const progress = progressNow();
  savePageIndexSync();
  if (progress) saveReplicaSync(progress);
}
