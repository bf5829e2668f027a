import type { NextApiRequest, NextApiResponse } from 'next';
import { line } from '../../server/delivery/line.server';
import { shownRevision } from '../../server/delivery/shown.server';
import { failedPages, queueLength } from '../../server/engine.server';
import { isHeld } from '../../server/hold.server';
import { pageIndex } from '../../server/pageIndex.server';
import { readiness } from '../../server/readiness.server';

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
    lag: Math.max(0, line.head - (shownRevision() ?? 0)),
    pages: pageIndex().size,
    failed: failedPages().length,
    queue: queueLength(),
    held: isHeld(),
  });
}
