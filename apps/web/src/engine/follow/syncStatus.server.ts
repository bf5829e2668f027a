import { failedPages, queueLength } from '../render/refreshEngine.server';
import { isGuardActive } from '../guard/contentLossGuard.server';
import { gauge } from '../platform/metrics.server';
import { pageIndex } from '../index/pageIndex.server';
import { clockSkewSeconds } from '../platform/clock.server';
import { diskSpace } from '../platform/disk.server';
import { readiness } from '../platform/readiness.server';
import { lastHeardSeconds } from './followCms.server';
import { revisionCursor } from './revisionCursor.server';
import { replica } from './replica.server';

/**
 * The last revision that every page tells of, an earlier process's while this one does not know
 * better; null when none ever was.
 */
export function shownRevision(): number | null {
  return revisionCursor.isWhole ? revisionCursor.shown : replica().shown;
}

/** Of all that `/readyz` tells, what makes a replica unfit for visitors, in one word; null for nothing. */
export function unreadiness(): 'cold' | 'no-pages' | null {
  if (readiness() === 'cold') return 'cold';
  // A site without a single page has none to show, whatever it was told.
  return pageIndex().size === 0 ? 'no-pages' : null;
}

/** What an operator watches; read whenever the figures are asked for. */
export function defineGauges(): void {
  gauge('entente_revision_shown', 'Last revision that every page shows', () =>
    Number(shownRevision() ?? 0),
  );
  gauge('entente_revision_head', 'Last revision of the CMS heard of', () => revisionCursor.head);
  gauge('entente_revision_lag', 'Revisions heard of that some page does not show yet', () =>
    Math.max(0, revisionCursor.head - Number(shownRevision() ?? 0)),
  );
  gauge('entente_refresh_queue_length', 'Pages waiting to be rendered again', queueLength);
  gauge('entente_pages', 'Pages, feeds and files kept', () => pageIndex().size);
  gauge('entente_pages_failed', 'Pages that keep an older version because they fail', () => {
    return failedPages().length;
  });
  gauge('entente_refresh_held', '1 while the CMS has lost too much to be believed', () =>
    Number(isGuardActive()),
  );
  gauge('entente_ready', '1 when warm, 0.5 when stale, 0 when cold', () =>
    readiness() === 'warm' ? 1 : readiness() === 'stale' ? 0.5 : 0,
  );
  gauge('entente_clock_skew_seconds', 'By how much the clock of the CMS is ahead', () =>
    Number(clockSkewSeconds() ?? 0),
  );
  gauge('entente_disk_free_ratio', 'Share of the disk with the data folder that is free', () => {
    const space = diskSpace();
    return space ? space.free / space.total : 1;
  });
  gauge('entente_cms_last_heard_seconds', 'Seconds since the CMS last answered', () =>
    lastHeardSeconds(),
  );
}
