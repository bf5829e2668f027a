import type { NextApiRequest, NextApiResponse } from 'next';
import { failedPages } from '../../server/engine.server';
import { pageIndex } from '../../server/pageIndex.server';
import { readiness } from '../../server/readiness.server';

/** 200 once every page is there: current (`warm`), or as the CMS last gave it (`stale`). */
export default function readyz(_request: NextApiRequest, response: NextApiResponse) {
  const state = readiness();
  response.setHeader('Cache-Control', 'no-store');
  response
    .status(state === 'cold' ? 503 : 200)
    .json({ state, pages: pageIndex().size, failed: failedPages().length });
}
