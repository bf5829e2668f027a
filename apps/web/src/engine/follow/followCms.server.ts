import { setTimeout as sleep } from 'node:timers/promises';
import { retryFailedPages } from '../render/refreshEngine.server';
import { log } from '../platform/log.server';
import { pageIndex } from '../index/pageIndex.server';
import { readiness, setReadiness } from '../platform/readiness.server';
import { singleton } from '../platform/singleton';
import { startSync, type SyncTargets } from './startSync.server';
import { askChanges } from './askChanges.server';
import { revisionCursor } from './revisionCursor.server';
import { replica } from './replica.server';
import { liveReports, receiveRevisions } from './showRevision.server';

/**
 * How often the CMS is asked what happened since the last revision noted, in milliseconds. All
 * pushes may be lost and a change is still seen within seconds.
 */
const askEveryMs = 2_000;

interface Following {
  started: boolean;
  heardAt: number;
  isAway: boolean;
  wake: AbortController;
}

const state = singleton('following', (): Following => ({
  started: false,
  heardAt: -Infinity,
  isAway: false,
  wake: new AbortController(),
}));

/** Seconds since the CMS last answered us; infinite before it ever did. */
export function lastHeardSeconds(): number {
  return (performance.now() - state.heardAt) / 1_000;
}

/** A push told of something that came before it and that we have not heard of. */
export function pollSoon(): void {
  state.wake.abort();
}

/** Follows the CMS's change record for as long as this process lives. Never throws. */
export async function followCms(everything: SyncTargets): Promise<void> {
  if (state.started) return;
  state.started = true;
  let isKnown = false;
  for (;;) {
    try {
      isKnown = (isKnown && (await catchUp())) || (await startSync(everything));
      if (isKnown) markReachable();
    } catch (error) {
      markUnreachable(error);
    }
    state.wake = new AbortController();
    await sleep(askEveryMs, null, { signal: state.wake.signal }).catch(() => undefined);
  }
}

/** @returns false when our revision is none of the CMS's: everything must begin anew */
async function catchUp(): Promise<boolean> {
  do {
    const { revisions, head, reset } = await askChanges(revisionCursor.noted);
    if (reset) {
      log.warn('the CMS no longer knows the revision shown: every page is rendered again');
      return false;
    }
    const before = revisionCursor.noted;
    receiveRevisions(revisions, head, 'question');
    if (revisionCursor.noted === before) return true;
  } while (revisionCursor.isBehind);
  return true;
}

function markReachable(): void {
  state.heardAt = performance.now();
  if (state.isAway) {
    log.info('the CMS answers again');
    retryFailedPages();
  }
  state.isAway = false;
  void liveReports.flush();
}

function markUnreachable(error: unknown): void {
  if (!state.isAway) {
    log.warn('the CMS does not answer: pages are served as they were', error);
  }
  state.isAway = true;
  // What an earlier process rendered is all there, as it was when the CMS last answered.
  if (readiness() === 'cold' && replica().shown !== null && pageIndex().size > 0) {
    setReadiness('stale');
  }
}
