import { isGuardActive } from '../guard/contentLossGuard.server';
import { log } from '../platform/log.server';
import { renderSeconds } from '../platform/metrics.server';
import { PersistentRefresh, type Refreshed } from './persistentRefresh';
import { renderStartedAt } from './renderClock.server';
import { singleton } from '../platform/singleton';
import { asOwnRender } from './visits.server';

/** `res.revalidate` of any API call: it renders a path again and waits until it is kept. */
export type Revalidate = (path: string) => Promise<void>;

/**
 * A few at a time: the CMS answers one while others are made of its answers; more gains nothing.
 * Fewer while it is slow: down to one at a time, which always gets on.
 */
const pace = {
  most: 4,
  fastMs: 2_000,
  slowMs: 5_000,
  pauseMs: { first: 2_000, longest: 30_000 },
};
const restMs = 250;
const retryMs = { first: 1_000, longest: 4_000 };

/** The most important tier first; the numbers only order what waits at the same time. */
export const urgency = { change: 0, midnight: 10, retry: 15, warm: 20 } as const;

interface Engine {
  revalidate: Revalidate | null;
  refresh: PersistentRefresh;
}

function start(): Engine {
  const engine: Engine = {
    revalidate: null,
    refresh: new PersistentRefresh({
      render: (path) => renderAgain(engine, path),
      pace,
      restMs,
      retryMs,
      retryTier: urgency.retry,
      isPaused: isGuardActive,
    }),
  };
  return engine;
}

const engine = () => singleton('refresh-engine', start);

/**
 * Next gives the means to render a page again to API calls only; the function outlives the call,
 * so the first call (the site's own, at start) lends it to everything that happens later.
 */
export function setRevalidate(revalidate: Revalidate): void {
  engine().revalidate ??= revalidate;
}

async function renderAgain({ revalidate }: Engine, path: string): Promise<void> {
  if (!revalidate) throw new Error('No API call has lent its revalidate yet');
  const askedAt = performance.now();
  await asOwnRender(() => revalidate(path));
  // Next joins a render that was under way, e.g. for a first visitor: it may have read the CMS
  // before the change. Only a render begun after we asked counts.
  if (renderStartedAt(path) < askedAt) await asOwnRender(() => revalidate(path));
  renderSeconds.observe((performance.now() - askedAt) / 1_000);
}

/**
 * Renders pages again, each until it is shown. A page that fails keeps what it had meanwhile.
 * @param onEach told of each path as it is shown, or given up because only it fails
 */
export async function refreshPages(
  tiers: readonly (readonly string[])[],
  firstTier: number,
  onEach?: (path: string, shown: boolean) => void,
): Promise<Refreshed> {
  const outcome = await engine().refresh.refresh(tiers, firstTier, onEach);
  if (outcome.failed.length > 0) {
    log.warn('pages kept as they were, to be tried again', {
      count: outcome.failed.length,
      examples: outcome.failed.slice(0, 5),
    });
  }
  return outcome;
}

/** The CMS answers again. */
export function retryFailedPages(): void {
  engine().refresh.retryNow();
}

/** Pages whose last render failed: they show what they showed before. */
export function failedPages(): string[] {
  return engine().refresh.failed();
}

/** Pages still to be rendered, which a restart must not forget. */
export function unfinishedPages(): string[] {
  return engine().refresh.unfinished();
}

/** How many pages wait to be rendered or are being rendered. */
export function queueLength(): number {
  return engine().refresh.length;
}
