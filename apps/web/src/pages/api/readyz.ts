import type { NextApiRequest, NextApiResponse } from 'next';
import { revisionCursor } from '../../engine/follow/revisionCursor.server';
import { shownRevision } from '../../engine/follow/syncStatus.server';
import { failedPages, queueLength } from '../../engine/render/refreshEngine.server';
import { isGuardActive } from '../../engine/guard/contentLossGuard.server';
import { pageIndex } from '../../engine/index/pageIndex.server';
import { readiness } from '../../engine/platform/readiness.server';

/**
 * 200 once every page is there and tells of the CMS's last revision (`warm`), or while the CMS is
 * away as it last gave them (`stale`); 503 before.
 */
export default function readyz(_request: NextApiRequest, response: NextApiResponse) {
  const state = readiness();
  response.setHeader('Cache-Control', 'no-store');
  response.status(state === 'cold' ? 503 : 200).json({
    state,
    revision: shownRevision(),
    lag: Math.max(0, revisionCursor.head - (shownRevision() ?? 0)),
    pages: pageIndex().size,
    failed: failedPages().length,
    queue: queueLength(),
    held: isGuardActive(),
  });
}
