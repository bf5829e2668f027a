import { log } from './log.server';
import { RefreshQueue, type Refreshed } from './refreshQueue';
import { renderStartedAt } from './renderClock.server';
import { singleton } from './singleton';

/** `res.revalidate` of any API call: it renders a path again and waits until it is kept. */
export type Revalidate = (path: string) => Promise<void>;

/** Doubles from one failed attempt to the next. */
const retryMs = { first: 2_000, longest: 30_000 };
/** Two at a time leave the CMS room for editors and for visitors' own first renders. */
const concurrency = 2;
const restMs = 250;

interface Engine {
  revalidate: Revalidate | null;
  queue: RefreshQueue;
  failed: Set<string>;
  retry: NodeJS.Timeout | null;
  retryMs: number;
}

function start(): Engine {
  const engine: Engine = {
    revalidate: null,
    queue: new RefreshQueue((path) => renderAgain(engine, path), concurrency, restMs),
    failed: new Set(),
    retry: null,
    retryMs: retryMs.first,
  };
  return engine;
}

const engine = () => singleton('refresh-engine', start);

/**
 * Next gives the means to render a page again to API calls only; the function outlives the call,
 * so the first call (the site's own, at start) lends it to everything that happens later.
 */
export function lendRevalidate(revalidate: Revalidate): void {
  engine().revalidate ??= revalidate;
}

async function renderAgain({ revalidate }: Engine, path: string): Promise<void> {
  if (!revalidate) throw new Error('No API call has lent its revalidate yet');
  const askedAt = performance.now();
  await revalidate(path);
  // Next joins a render that was under way, e.g. for a first visitor: it may have read the CMS
  // before the change. Only a render begun after we asked counts.
  if (renderStartedAt(path) < askedAt) await revalidate(path);
}

/** The most important tier first; the numbers only order what waits at the same time. */
export const urgency = { change: 0, midnight: 10, retry: 15, warm: 20 } as const;

/**
 * Renders pages again. A page that fails keeps what it had, and is tried again by itself until
 * it succeeds.
 */
export async function refreshPages(
  tiers: readonly (readonly string[])[],
  firstTier: number,
): Promise<Refreshed> {
  const state = engine();
  const outcome = await state.queue.refresh(tiers, firstTier);
  outcome.refreshed.forEach((path) => state.failed.delete(path));
  outcome.failed.forEach((path) => state.failed.add(path));
  if (outcome.failed.length > 0) {
    log.warn('pages kept as they were, to be tried again', { count: outcome.failed.length });
  }
  if (state.failed.size > 0) retrySoon(state);
  else state.retryMs = retryMs.first;
  return outcome;
}

function retrySoon(state: Engine): void {
  state.retry ??= setTimeout(() => {
    state.retry = null;
    state.retryMs = Math.min(state.retryMs * 2, retryMs.longest);
    void refreshPages([[...state.failed]], urgency.retry);
  }, state.retryMs).unref();
}

/** Pages whose last render failed: they show what they showed before. */
export function failedPages(): string[] {
  return [...engine().failed].sort();
}
