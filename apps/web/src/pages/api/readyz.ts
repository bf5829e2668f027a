import type { NextApiRequest, NextApiResponse } from 'next';
import { revisionCursor } from '../../engine/follow/revisionCursor.server';
import { lowDiskPercent } from '@entente/model/diskSpace';
import { maxClockSkewSeconds } from '@entente/protocol/limits';
import { clockSkewSeconds } from '../../engine/platform/clock.server';
import { diskSpace } from '../../engine/platform/disk.server';
import { shownRevision, unreadiness } from '../../engine/follow/syncStatus.server';
import { failedPages, queueLength } from '../../engine/render/refreshEngine.server';
import { isGuardActive } from '../../engine/guard/contentLossGuard.server';
import { pageIndex } from '../../engine/index/pageIndex.server';
import { readiness } from '../../engine/platform/readiness.server';

/**
 * 200 once every page is there and tells of the CMS's last revision (`warm`), or while the CMS is
 * away as it last gave them (`stale`); 503 before, and where there is no page at all. A clock that
 * is wrong and a disk that fills are told, and take no replica out: its pages are right.
 */
export default function readyz(_request: NextApiRequest, response: NextApiResponse) {
  const space = diskSpace();
  const skew = clockSkewSeconds();
  response.setHeader('Cache-Control', 'no-store');
  response.status(unreadiness() ? 503 : 200).json({
    state: unreadiness() ?? readiness(),
    revision: shownRevision(),
    lag: Math.max(0, revisionCursor.head - (shownRevision() ?? 0)),
    pages: pageIndex().size,
    failed: failedPages().length,
    queue: queueLength(),
    held: isGuardActive(),
    clockSkewSeconds: skew,
    clockTrusted: Math.abs(skew ?? 0) <= maxClockSkewSeconds,
    diskLowPercent: space && lowDiskPercent(space),
  });
}
