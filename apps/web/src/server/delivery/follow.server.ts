import { setTimeout as sleep } from 'node:timers/promises';
import { retryFailedPages } from '../engine.server';
import { log } from '../log.server';
import { pageIndex } from '../pageIndex.server';
import { readiness, setReadiness } from '../readiness.server';
import { singleton } from '../singleton';
import { begin, type Everything } from './begin.server';
import { askChanges } from './cmsCalls.server';
import { line } from './line.server';
import { replica } from './replica.server';
import { liveReports, receive } from './showRevision.server';

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
export function askSoon(): void {
  state.wake.abort();
}

/** Follows the CMS's change record for as long as this process lives. Never throws. */
export async function followCms(everything: Everything): Promise<void> {
  if (state.started) return;
  state.started = true;
  let isKnown = false;
  for (;;) {
    try {
      isKnown = (isKnown && (await catchUp())) || (await begin(everything));
      if (isKnown) heard();
    } catch (error) {
      away(error);
    }
    state.wake = new AbortController();
    await sleep(askEveryMs, null, { signal: state.wake.signal }).catch(() => undefined);
  }
}

/** @returns false when our revision is none of the CMS's: everything must begin anew */
async function catchUp(): Promise<boolean> {
  do {
    const { revisions, head, reset } = await askChanges(line.noted);
    if (reset) {
      log.warn('the CMS no longer knows the revision shown: every page is rendered again');
      return false;
    }
    const before = line.noted;
    receive(revisions, head, 'question');
    if (line.noted === before) return true;
  } while (line.isBehind);
  return true;
}

function heard(): void {
  state.heardAt = performance.now();
  if (state.isAway) {
    log.info('the CMS answers again');
    retryFailedPages();
  }
  state.isAway = false;
  void liveReports.flush();
}

function away(error: unknown): void {
  if (!state.isAway) {
    log.warn('the CMS does not answer: pages are served as they were', error);
  }
  state.isAway = true;
  // What an earlier process rendered is all there, as it was when the CMS last answered.
  if (readiness() === 'cold' && replica().shown !== null && pageIndex().size > 0) {
    setReadiness('stale');
  }
}
